package jp.shirube.mappings.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.shirube.mappings.definition.Repetition;

/** Any text is an expression or has a problem with a place in it; evaluation ends in an answer. */
class ExpressionFuzzTest {

  private static final List<String> FIELDS = List.of("区分", "a");

  @FuzzTest
  void compilesOrSaysWhyNot(FuzzedDataProvider data) {
    String source = data.consumeRemainingAsString();
    List<ExpressionProblem> problems = new ArrayList<>();
    Condition condition =
        new Expressions(FIELDS::indexOf, Repetition.NONE, new TreeSet<>(), problems::add)
            .condition(source);

    assertThat(condition == null).isEqualTo(!problems.isEmpty());
    assertThat(problems).allMatch(problem -> problem.position() <= source.length() + 1);
    if (condition != null) {
      evaluate(condition);
    }
  }

  private static void evaluate(Condition condition) {
    try {
      condition.test(index -> "1", "");
    } catch (EvaluationFailure e) {
      assertThat(e).hasNoCause();
    }
  }
}
