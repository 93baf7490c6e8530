package jp.shirube.mappings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

  private static final String KATSURAGI = "葛\udb40\udd02城";
  private static final String YOSHI = "𠮷田";

  @Test
  void countsCharactersAsAPersonDoes() {
    assertThat(CharacterCount.of("")).isZero();
    assertThat(CharacterCount.of("山田")).isEqualTo(2);
    assertThat(CharacterCount.of(YOSHI)).isEqualTo(2);
    assertThat(CharacterCount.of(KATSURAGI)).isEqualTo(2);
    assertThat(CharacterCount.of("𠮷\udb40\udd01")).isEqualTo(1);
    assertThat(CharacterCount.of("葛\ufe00")).isEqualTo(1);
    assertThat(CharacterCount.of("か\u3099")).as("a combining mark is kept apart").isEqualTo(2);
    assertThat(CharacterCount.of("\udb40\udd02")).as("a selector alone").isEqualTo(1);
    assertThat(CharacterCount.of("\udc00a")).as("half a pair").isEqualTo(2);
  }

  @Test
  void neverCutsACharacter() {
    assertThat(CharacterCount.cut(KATSURAGI, 0, 1)).isEqualTo("葛\udb40\udd02");
    assertThat(CharacterCount.cut(KATSURAGI, 1, 1)).isEqualTo("城");
    assertThat(CharacterCount.cut(YOSHI, 1, Integer.MAX_VALUE)).isEqualTo("田");
    assertThat(CharacterCount.cut(YOSHI, 5, 1)).isEmpty();
  }

  @Test
  void tellsWhetherATextIsTooLong() {
    assertThat(CharacterCount.exceeds(KATSURAGI, 2)).isFalse();
    assertThat(CharacterCount.exceeds(KATSURAGI, 1)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-31j, 1, 2, 山",
    "windows-31j, 2, 2, ''",
    "windows-31j, 2, 3, 田",
    "windows-31j, 5, 1, ｱ",
    "windows-31j, 1, 99, 山田ｱA",
    "UTF-8, 1, 3, 山",
    "UTF-8, 1, 5, 山",
    "x-IBM939, 1, 4, 山田",
    "x-IBM939, 5, 2, ｱA"
  })
  void cutsBytesOfTheSourceCharset(String charset, int start, int length, String expected) {
    ByteWidths widths = new ByteWidths(Charset.forName(charset));

    assertThat(widths.cut("山田ｱA", start - 1, length)).isEqualTo(expected);
  }

  @Test
  void countsAnIdentifiedGaijiAsTheTwoBytesItHad() {
    ByteWidths widths = new ByteWidths(Charset.forName("windows-31j"));

    assertThat(widths.cut(KATSURAGI + "市", 0, 2)).isEqualTo("葛\udb40\udd02");
    assertThat(widths.cut(YOSHI, 2, 2)).isEqualTo("田");
    assertThat(new ByteWidths(StandardCharsets.UTF_8).cut(YOSHI, 4, 3)).isEqualTo("田");
  }

  @Test
  void replacesOnlyUserAreaCharacters() {
    GaijiTable table = new GaijiTable(Map.of(0xe000, "葛\udb40\udd02", 0xf0000, "𠮷"));

    assertThat(table.replace("\ue000城")).isEqualTo(KATSURAGI);
    assertThat(table.replace("a" + Character.toString(0xf0000))).isEqualTo("a𠮷");
    assertThat(table.replace("\ue001")).isEqualTo("\uffff");
    assertThat(GaijiTable.hasUnknown(table.replace("\ue001"))).isTrue();
    assertThat(table.replace(YOSHI + KATSURAGI + "ｱ")).isEqualTo(YOSHI + KATSURAGI + "ｱ");
  }

  @Test
  void leavesTextsThatNeedNoChangeAsTheyAre() {
    String text = "山田Ａ";

    assertThat(Kana.toFull(text)).isSameAs(text);
    assertThat(Widths.toFull(text)).isSameAs(text);
    assertThat(Widths.toHalf("ABC")).isEqualTo("ABC");
    assertThat(Blank.trimEnd(text)).isSameAs(text);
    assertThat(Blank.trim(text)).isSameAs(text);
    assertThat(Blank.remove(text)).isSameAs(text);
  }

  @Test
  void turnsEveryHalfWidthKanaIntoOneFullWidthKana() {
    StringBuilder half = new StringBuilder();
    for (char c = '\uff61'; c <= '\uff9f'; c++) {
      half.append(c).append('|');
    }

    assertThat(Kana.toFull(half.toString()).replace("|", ""))
        .isEqualTo("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜");
  }

  @ParameterizedTest
  @CsvSource({
    "ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞ, ガギグゲゴザジズゼゾ",
    "ﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ, ダヂヅデドバビブベボ",
    "ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ, パピプペポ",
    "ｳﾞﾜﾞｦﾞ, ヴヷヺ",
    "ｱﾞﾏﾟ, ア゛マ゜",
    "ﾞﾟ, ゛゜",
    "ｻｰﾋﾞｽ, サービス",
    "サﾞ, サ゛"
  })
  void composesVoicedMarksOfHalfWidthKanaOnly(String half, String full) {
    assertThat(Kana.toFull(half)).isEqualTo(full);
  }

  @Test
  void keepsCodePointsThatNormalizationWouldChange() {
    String text = "神\ufa19㈱①Å";

    assertThat(Kana.toFull(text)).isEqualTo(text);
    assertThat(Widths.toFull(text)).isEqualTo(text);
    assertThat(Widths.toHalf(text)).isEqualTo(text);
  }

  @Test
  void widthsAreInverseForAscii() {
    for (char c = ' '; c <= '~'; c++) {
      String half = String.valueOf(c);
      assertThat(Widths.toHalf(Widths.toFull(half))).isEqualTo(half);
    }
    assertThat(Widths.toHalf("−")).isEqualTo("-");
  }
}
