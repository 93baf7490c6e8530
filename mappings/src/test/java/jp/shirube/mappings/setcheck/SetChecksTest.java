package jp.shirube.mappings.setcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.mappings.setcheck.SetCheck.Side;
import jp.shirube.mappings.standard.RowCondition;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetChecksTest {

  private static final String HEADINGS =
      "id,group,kind,items,by,condition,other_group,other_items,other_by,other_condition,value,"
          + "name,verified,source\n";
  private static final Standard STANDARD = Standards.builtIn();

  @Test
  void theProjectsRulesNameOnlyWhatTheStandardHas() {
    assertThat(SetChecks.load().all())
        .isNotEmpty()
        .allSatisfy(check -> assertThat(check.isKnown(STANDARD)).as(check.id()).isTrue());
  }

  @Test
  void theProjectsRulesHaveIdsOfTheirOwnAndSayWhatTheyDemand() {
    List<SetCheck> all = SetChecks.load().all();
    assertThat(all).extracting(SetCheck::id).doesNotHaveDuplicates().isSorted();
    assertThat(all)
        .allMatch(check -> check.id().matches(check.systemId() + "-S[0-9]{2}"))
        .noneMatch(check -> check.name().isBlank());
  }

  @Test
  void theProjectsRulesPairItemsOfOneKind() {
    for (SetCheck check : SetChecks.load().all()) {
      Side other = check.other();
      if (other != null) {
        assertThat(numbers(check.rows(), check.rows().by()))
            .as(check.id())
            .isEqualTo(numbers(other, other.by()));
      }
    }
  }

  private static List<Boolean> numbers(Side side, List<String> items) {
    StandardGroup group = STANDARD.group(side.groupId()).orElseThrow();
    return items.stream().map(item -> group.item(item).orElseThrow().type().isNumber()).toList();
  }

  @Test
  void readsARuleBetweenSystems() throws IOException {
    SetCheck check =
        read(
            "024-S01,024901,年齢,hi,a;b,c=1|2;d!=,001901,seinengappi,x;y,saishinfuragu=1,..74,"
                + "名,none,project");
    assertThat(check.kind()).isEqualTo(SetCheckKind.AGE);
    assertThat(check.systemId()).isEqualTo("024");
    assertThat(check.crossesSystems()).isTrue();
    assertThat(check.namedItem()).isEqualTo("hi");
    assertThat(check.rows().by()).containsExactly("a", "b");
    assertThat(check.rows().condition().terms())
        .containsExactly(
            new RowCondition.Term("c", true, List.of("1", "2")),
            new RowCondition.Term("d", false, List.of("")));
  }

  @Test
  void anEditionWithoutAnItemDoesNotKnowTheRule() throws IOException {
    assertThat(read("024-S01,024903,計算,nenzeigaku,,,,,,,=keigengaku*2,名,none,p").isKnown(STANDARD))
        .isTrue();
    assertThat(read("024-S01,024903,計算,nenzeigaku,,,,,,,=nobody*2,名,none,p").isKnown(STANDARD))
        .isFalse();
    assertThat(read("024-S01,024903,矛盾,nenzeigaku,,nobody=1,,,,,,名,none,p").isKnown(STANDARD))
        .isFalse();
    assertThat(read("024-S01,999901,矛盾,nenzeigaku,,,,,,,,名,none,p").isKnown(STANDARD)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X,024901,なに,a,,,,,,,,名,none,p",
        "X,024901,前後,a,,,,,,,,名,none,p",
        "X,024901,期間重複,a;b,,,,,,,,名,none,p",
        "X,024901,計算,a,,,,,,,b,名,none,p",
        "X,024901,計算,a,,,,,,,=b*,名,none,p",
        "X,024901,内訳合計,a,b,,,,,,c,名,none,p",
        "X,024901,状態,a,b;c,,001901,,b,,,名,none,p",
        "X,024901,一致,a;b,c,,001901,a,c,,,名,none,p",
        "X,024901,年齢,a,,,,,,,..74,名,none,p",
        "X,024901,年齢,a;b,,,,,,,74,名,none,p",
        "X,024901,唯一,a,b,,,,,,,名,none,p",
        "X,024901,矛盾,a,,b,,,,,,名,none,p",
        "X,024901,矛盾,a,,,,,,,1,名,none,p"
      })
  void refusesARuleThatSaysNothingAndNamesIt(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(line))
        .withMessageStartingWith("X: ");
  }

  private static SetCheck read(String line) throws IOException {
    return SetChecks.read(new StringReader(HEADINGS + line + "\n")).all().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "a=1, 1, true", "a=1, 2, false", "a=1|2, 2, true", "a!=1|2, 2, false", "a!=1, '', true",
    "a=, '', true", "a=, 1, false", "a!=, 1, true", "a=|0, '', true", "'', 5, true"
  })
  void conditionsHoldForTheValuesTheyName(String condition, String value, boolean holds) {
    assertThat(RowCondition.parse(condition).holds(Map.of("a", value)::get)).isEqualTo(holds);
  }

  @Test
  void allTermsOfAConditionMustHold() {
    RowCondition both = RowCondition.parse("a=1;b=2");
    assertThat(both.holds(Map.of("a", "1", "b", "2")::get)).isTrue();
    assertThat(both.holds(Map.of("a", "1", "b", "3")::get)).isFalse();
    assertThat(both.items()).containsExactly("a", "b");
  }

  @Test
  void formulasAreSumsOfProducts() {
    Formula formula = Formula.parse("tanka*1.5+b-c*d*2");
    assertThat(formula.products())
        .containsExactly(
            new Formula.Product(true, List.of("tanka", "1.5")),
            new Formula.Product(true, List.of("b")),
            new Formula.Product(false, List.of("c", "d", "2")));
    assertThat(formula.items()).containsExactly("tanka", "b", "c", "d");
  }

  @ParameterizedTest
  @CsvSource({"=a, 0, true", "=a, 1, false", "<=a, -1, true", "<=a, 1, false", ">=a, 0, true"})
  void comparisonsHoldInTheirDirection(String comparison, int order, boolean holds) {
    assertThat(Comparison.parse(comparison).holds(order)).isEqualTo(holds);
  }

  @Test
  void agesIncludeBothEnds() {
    assertThat(IntStream.range(0, 20).filter(Years.parse("6..15")::include))
        .containsExactly(6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    assertThat(Years.parse("65..")).isEqualTo(new Years(65, Years.MOST));
    assertThat(Years.parse("..74")).isEqualTo(new Years(0, 74));
  }
}
