package jp.shirube.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import jp.shirube.mappings.Sheets;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.check.MappingChecker;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.MappingDefinitions;
import jp.shirube.mappings.finding.Finding;
import org.instancio.Instancio;
import org.instancio.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping that the checker accepts takes any record whatever. */
class ArbitraryRecordsTest {

  private static final List<String> PIECES =
      List.of(
          "S45",
          "0123",
          "19700123",
          "　",
          " ",
          "ｶﾞ",
          "ﾞ",
          "山",
          "𠮷",
          "葛\udb40\udd02",
          "\ue000",
          "\ue001",
          "-",
          "1",
          ".",
          ",",
          "\uffff",
          "\udb40",
          "\udc00",
          "元年",
          "9999999",
          "00000000",
          "12:34",
          "A",
          "~",
          "\u0000",
          "年月日");

  @TempDir Path folder;

  private CompiledMapping mapping() {
    Sheets sheets =
        Sheets.good()
            .csvFile("F", "a", "b", "c")
            .row("コード変換", "表", "1", "1")
            .row("外字", "F040", "U+845B")
            .row("グループ", "001001", "", "F", "[c] != \"X\"")
            .row("グループ", "001002", "", "F", "size([c]) < 9")
            .row("除外", "F", "[a].startsWith(\"9\") && 数([b]) > 3", "X", "理由")
            .row("項目", "001001", "", "key", "a", "全角", "", "半角", "", "文字切出", "1,5")
            .row("項目", "001001", "", "name", "a", "全角カナ", "", "分割", "1", "バイト切出", "1,7")
            .row("項目", "001001", "", "half", "", "参照", "wide", "空白除去", "すべて", "前ゼロ", "5")
            .row("項目", "001001", "", "wide", "a,b,c", "連結", "・")
            .row(
                "項目",
                "001001",
                "",
                "count",
                "b",
                "数値",
                "",
                "条件分岐",
                "1=2;他={}",
                "",
                "",
                "[a] != \"\"")
            .row("項目", "001001", "", "rate", "b", "数値", "2")
            .row("項目", "001001", "", "money", "b", "数値", "2,符号末尾", "", "", "", "", "", "0")
            .row("項目", "001001", "", "born", "c", "和暦日付", "", "", "", "", "", "[c] != \"\"")
            .row("項目", "001001", "", "year", "c", "年度")
            .row("項目", "001001", "", "time", "c", "時刻")
            .row("項目", "001001", "", "sex", "a", "コード変換", "表")
            .row("項目", "001002", "", "key", "a", "そのまま")
            .row("項目", "001002", "", "name", "c", "不詳表記", "", "", "", "", "", "", "既定")
            .row("項目", "001002", "", "sex", "a", "式", "数(値) > 1 ? \"1\" : \"2\"")
            .row("項目", "001002", "", "land", "b", "文字切出", "1,3");
    MappingDefinition definition =
        MappingDefinitions.read(sheets.write(folder)).definition().orElseThrow();
    assertThat(MappingChecker.check(definition, TestStandard.standard())).isEmpty();
    return MappingCompiler.compile(definition, TestStandard.standard());
  }

  @Test
  void endsInExactlyOneDispositionWithItsReasons() {
    FileMapper mapper = mapping().mapper("F");
    Random random = new Random(20261122);
    int[] counts = new int[3];
    for (int i = 0; i < 8_000; i++) {
      Mapped mapped =
          Mapped.map(
              mapper,
              Records.of(field(random, "1", 3), field(random, "12", 3), field(random, "", 2)));
      counts[mapped.disposition().kind().ordinal()]++;
      assertConsistent(mapped);
    }
    assertThat(counts).doesNotContain(0);
  }

  @Test
  void takesTextsOfAnyCharacters() {
    FileMapper mapper = mapping().mapper("F");
    List<String> texts =
        Instancio.ofList(String.class)
            .size(3_000)
            .withSeed(5)
            .generate(Select.all(String.class), gen -> gen.string().unicode().length(0, 30))
            .create();

    for (int i = 0; i + 2 < texts.size(); i++) {
      assertConsistent(
          Mapped.map(mapper, Records.of(texts.get(i), texts.get(i + 1), texts.get(i + 2))));
    }
  }

  private static void assertConsistent(Mapped mapped) {
    boolean errors = mapped.findings().stream().anyMatch(Finding::isError);
    switch (mapped.disposition().kind()) {
      case MAPPED -> assertThat(errors).isFalse();
      case REJECTED -> assertThat(errors && mapped.rows().isEmpty()).isTrue();
      case EXCLUDED -> assertThat(mapped.findings().isEmpty() && mapped.rows().isEmpty()).isTrue();
    }
    mapped.rows().forEach(row -> assertThat(row.values()).noneMatch(v -> v.contains("\uffff")));
  }

  private static String field(Random random, String good, int pieces) {
    return random.nextInt(3) > 0 ? good : text(random, pieces);
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(pieces + 1); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
