package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StateChecksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate EARLIER = LocalDate.of(2026, 10, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 1);
  private static final StepState UNTOUCHED = StepState.untouched("024", 34);

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.COMPLETED, EARLIER, null),
            List.of(ProgressCode.COMPLETED_WITHOUT_END)),
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.COMPLETED, null, EARLIER),
            List.of(ProgressCode.COMPLETED_WITHOUT_START)),
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.COMPLETED, EARLIER, LATER),
            List.of(ProgressCode.ACTUAL_IN_FUTURE)),
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.COMPLETED, TODAY, EARLIER),
            List.of(ProgressCode.ACTUAL_END_BEFORE_START)),
        Arguments.of(
            UNTOUCHED.withPlan(LATER, TODAY), List.of(ProgressCode.PLANNED_END_BEFORE_START)),
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.IN_PROGRESS, null, null),
            List.of(ProgressCode.IN_PROGRESS_WITHOUT_START)),
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.NOT_STARTED, EARLIER, null),
            List.of(ProgressCode.NOT_STARTED_WITH_ACTUAL)),
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.NOT_APPLICABLE, null, null),
            List.of(ProgressCode.NOT_APPLICABLE_WITHOUT_REASON)),
        Arguments.of(UNTOUCHED.withPlan(EARLIER, EARLIER), List.of(ProgressCode.PLAN_PASSED)),
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.IN_PROGRESS, EARLIER, TODAY),
            List.of(ProgressCode.END_BUT_NOT_COMPLETED)),
        Arguments.of(
            UNTOUCHED.withActual(StepStatus.COMPLETED, null, null),
            List.of(ProgressCode.COMPLETED_WITHOUT_END, ProgressCode.COMPLETED_WITHOUT_START)));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void eachContradictionHasItsCode(StepState state, List<FindingCode> codes) {
    assertThat(StateChecks.of(state, TODAY)).extracting(Finding::code).isEqualTo(codes);
  }

  static Stream<StepState> goodStates() {
    return Stream.of(
        UNTOUCHED,
        UNTOUCHED.withPlan(EARLIER, TODAY),
        UNTOUCHED.withActual(StepStatus.IN_PROGRESS, TODAY, null).withPlan(EARLIER, LATER),
        UNTOUCHED.withActual(StepStatus.COMPLETED, TODAY, TODAY).withPlan(EARLIER, EARLIER),
        UNTOUCHED.withActual(StepStatus.NOT_APPLICABLE, null, null).withNote("外字を使わない"));
  }

  @ParameterizedTest
  @MethodSource("goodStates")
  void goodStatesHaveNoFinding(StepState state) {
    assertThat(StateChecks.of(state, TODAY)).isEmpty();
  }

  @Test
  void theSentenceNamesSystemAndStep() {
    Finding finding = StateChecks.of(UNTOUCHED.withPlan(EARLIER, EARLIER), TODAY).get(0);
    assertThat(Messages.japanese("progress").line(finding))
        .contains("SRB-PRG-0009", "業務システム024", "工程34", "遅れの理由");
  }

  @Test
  void everyCodeHasSentenceAndRemedy() {
    Messages messages = Messages.japanese("progress");
    assertThat(ProgressCode.values())
        .allMatch(code -> messages.has(code.code()) && messages.has(code.code() + ".remedy"));
  }
}
