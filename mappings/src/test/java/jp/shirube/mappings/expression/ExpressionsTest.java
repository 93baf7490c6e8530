package jp.shirube.mappings.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.mappings.definition.Repetition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

  private static final List<String> FIELDS = List.of("異動区分", "住民 区分", "値段", "3");

  private final Set<Integer> used = new TreeSet<>();
  private final List<ExpressionProblem> problems = new ArrayList<>();
  private final Expressions expressions =
      new Expressions(FIELDS::indexOf, Repetition.NONE, used, problems::add);

  private boolean test(String source, String... fields) {
    Condition condition = expressions.condition(source);
    assertThat(problems).as(source).isEmpty();
    return condition.test(index -> fields[index], "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "[異動区分] == \"9\"; true",
        "[ 異動区分 ] != '9'; false",
        "[異動区分] in [\"1\",\"9\"]; true",
        "[異動区分] in []; false",
        "[住民 区分] == \"\"; true",
        "[異動区分] == \"9\" && ([住民 区分] == \"1\" || [値段] == \"100\"); true",
        "!([異動区分] == \"9\"); false",
        "数([値段]) >= 100; true",
        "小数([値段]) / 3.0 > 33.3; true",
        "size([値段]) == 3; true",
        "[値段].startsWith('10'); true",
        "[値段].matches('^[0-9]+$'); true",
        "[3] == \"x\"; true",
        "[異動区分] == \"[値段]\"; false",
        "\"値\" == '値'; true",
        "[1, 2][0] == 1; true",
        "[異動区分] + [値段] == \"9100\"; true",
        "([異動区分] == \"9\" ? \"a\" : \"b\") == \"a\"; true",
        "[異動区分] == r\"9\" // 値; true"
      })
  void evaluatesConditions(String source, boolean expected) {
    assertThat(test(source, "9", "", "100", "x")).isEqualTo(expected);
  }

  @Test
  void gathersTheFieldsThatAreUsed() {
    test("[値段] == \"\" || [異動区分] == \"\"", "", "", "", "");

    assertThat(used).containsExactly(0, 2);
  }

  @Test
  void reportsUnknownFieldsWithTheirPlace() {
    assertThat(expressions.condition("[異動区分] == \"1\" && [異動] == \"2\"")).isNull();

    assertThat(problems)
        .containsExactly(new ExpressionProblem(ExpressionProblem.Kind.UNKNOWN_FIELD, 18, "異動"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "[異動区分] = \"1\"; 8",
        "[異動区分] == 1; 8",
        "[異動区分] == \"1; 11",
        "&& [異動区分]; 1",
        "__f0 == \"1\"; 1",
        "java.lang.System.exit(1); 17",
        "[異動区分].all(x, x == 1); 11",
        "[異動区分].getClass() == \"\"; 16"
      })
  void reportsWhatIsWrongAndWhere(String source, int position) {
    assertThat(expressions.condition(source)).isNull();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).kind()).isEqualTo(ExpressionProblem.Kind.INVALID);
    assertThat(problems.get(0).position())
        .as(problems.get(0).detail())
        .isBetween(1, source.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[異動区分]", "1", "数([値段])"})
  void wantsConditionsToBeTrueOrFalse(String source) {
    assertThat(expressions.condition(source)).isNull();
    assertThat(problems)
        .containsExactly(new ExpressionProblem(ExpressionProblem.Kind.WRONG_RESULT, 0, "真偽"));
  }

  @Test
  void wantsTextsToBeTexts() {
    assertThat(expressions.text("[値段] == \"\"")).isNull();
    assertThat(problems).extracting(ExpressionProblem::detail).containsExactly("文字");
  }

  @Test
  void turnsWholeNumbersIntoText() {
    TextExpression sum = expressions.text("数(値) + 1");

    assertThat(sum.evaluate(index -> "", "41")).isEqualTo("42");
  }

  @Test
  void failsWithoutSayingTheValue() {
    Condition condition = expressions.condition("数([値段]) > 1");

    assertThatThrownBy(() -> condition.test(index -> "秘密", ""))
        .isInstanceOf(EvaluationFailure.class)
        .hasNoCause()
        .hasMessage("no result");
  }

  @Test
  void refusesExpressionsOfAnyCost() {
    assertThat(expressions.condition("(".repeat(5_000) + "true" + ")".repeat(5_000))).isNull();
    assertThat(expressions.condition("\"" + "a".repeat(5_000) + "\" == \"\"")).isNull();
    assertThat(expressions.condition("[1,2,3].exists(x, x == 1)")).isNull();
    assertThat(problems).hasSize(3);
  }

  /** Simple expressions are compiled without CEL: both ways must always agree. */
  @Test
  void agreesWithCelOnRandomSimpleExpressions() {
    Random random = new Random(20261122);
    int simple = 0;
    for (int i = 0; i < 1_500; i++) {
      String source = new RandomExpression(random, FIELDS.subList(0, 3)).truth(3);
      Translation translation = Translator.translate(source, FIELDS::indexOf, Repetition.NONE);
      CelProgram cel = CelProgram.compile(translation, CelProgram.Result.TRUTH, problems::add);
      Condition direct = SimpleExpression.condition(translation.cel());
      assertThat(problems).as(source).isEmpty();
      assertThat(direct).as(source).isNotNull();
      simple++;
      for (int n = 0; n < 5; n++) {
        String[] record = RandomExpression.record(random);
        Fields fields = index -> record[index];
        assertThat(direct.test(fields, record[0]))
            .as(source)
            .isEqualTo(cel.test(fields, record[0]));
      }
    }
    assertThat(simple).isEqualTo(1_500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "string(回); 3",
        "回; 3",
        "回 + 1; 4",
        "\"{nn}/{ｎ}\"; 03/３",
        "[{n}] + \"{n}{nnn}\"; x3{nnn}",
        "回 in [1, 3] ? [ {n} ] : 値; x"
      })
  void putsTheNumberOfTheRepetitionIn(String source, String expected) {
    TextExpression expression =
        new Expressions(FIELDS::indexOf, new Repetition(3), used, problems::add).text(source);

    assertThat(problems).isEmpty();
    assertThat(expression.evaluate(index -> index == 3 ? "x" : "", "v")).isEqualTo(expected);
  }

  @Test
  void tellsWhereAnExpressionWithNumbersIsWrong() {
    new Expressions(FIELDS::indexOf, new Repetition(12), used, problems::add)
        .text("\"{n}\" + string(回) +* 1");
    expressions.text("\"\" + string(回)");

    assertThat(problems)
        .extracting(problem -> problem.kind() + " " + problem.position())
        .containsExactly("INVALID 20", "NOT_REPEATED 13");
  }
}
