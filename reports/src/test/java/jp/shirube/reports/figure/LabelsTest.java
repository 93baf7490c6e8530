package jp.shirube.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import jp.shirube.reports.pmo.Basis;
import jp.shirube.reports.pmo.Movement;
import jp.shirube.reports.pmo.ReportStatus;
import jp.shirube.reports.pmo.StepState;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void everyStateHasItsOwnWord() {
    for (Enum<?>[] constants :
        List.<Enum<?>[]>of(
            StepState.values(), Basis.values(), Movement.values(), ReportStatus.values())) {
      assertThat(Stream.of(constants).map(Labels::of)).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  @Test
  void wordsAreThoseOfTheNationalDashboard() {
    assertThat(Stream.of(StepState.values()).map(Labels::of))
        .containsExactly("完了済み", "作業中", "未着手", "対象外");
  }

  @Test
  void missingKeyIsAFault() {
    assertThatThrownBy(() -> Labels.text("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }
}
