package jp.shirube.governance.web.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.governance.web.standard.Folding.Part;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardSearchTest {

  private static final Standard STANDARD = Standards.builtIn();

  private final StandardSearch search = new StandardSearch(STANDARD);

  @Test
  void everyItemWithTheWordInItsNameIsFound() {
    long expected =
        STANDARD.groups().stream()
            .flatMap(
                group ->
                    group.items().stream()
                        .filter(
                            item -> (item.name() + item.note() + group.name()).contains("宛名番号")))
            .count();
    assertThat(expected).isPositive();
    assertThat(search.find("宛名番号").itemCount()).isEqualTo((int) expected);
  }

  @Test
  void namesThatAreTheWordComeFirst() {
    assertThat(search.find("宛名番号").items().get(0).item().name()).isEqualTo("宛名番号");
  }

  @Test
  void everyWordHasToBeFound() {
    int one = search.find("宛名番号").itemCount();
    int both = search.find("宛名番号 履歴").itemCount();
    assertThat(both).isLessThan(one);
    assertThat(search.find("宛名番号 こんな言葉はない").itemCount()).isZero();
  }

  @Test
  void codesAreFoundByTheirMeaning() {
    assertThat(search.find("女").codes())
        .isNotEmpty()
        .allSatisfy(
            hit ->
                assertThat(hit.values())
                    .anySatisfy(it -> assertThat(it.label()).contains(new Part("女", true))));
  }

  @Test
  void nothingIsAskedNothingIsFound() {
    assertThat(search.find("  　")).isEqualTo(StandardSearch.Result.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "ＡＢＣ, abc, [ＡＢＣ]",
    "ひらがな, ヒラ, [ひら]がな",
    "㍻元年, 平成, [㍻]元年",
    "ｶﾅ氏名, カナ, [ｶﾅ]氏名",
    "氏名, 名, 氏[名]",
    "ああ, ア, [ああ]",
    "𠮷田, 田, 𠮷[田]",
    "氏名, 番号, 氏名"
  })
  void hitsAreMarkedInTheTextAsItIsWritten(String text, String asked, String marked) {
    StringBuilder shown = new StringBuilder();
    Folding.of(text)
        .parts(List.of(Folding.fold(asked)))
        .forEach(it -> shown.append(it.hit() ? "[" + it.text() + "]" : it.text()));
    assertThat(shown).hasToString(marked);
  }
}
