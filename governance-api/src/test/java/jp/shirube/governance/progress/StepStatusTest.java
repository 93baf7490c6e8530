package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepStatusTest {

  private static final List<StepStatus> WAY =
      List.of(StepStatus.NOT_STARTED, StepStatus.IN_PROGRESS, StepStatus.COMPLETED);

  @Test
  void forwardIsLaterOnTheWayAndNothingElse() {
    for (StepStatus from : StepStatus.values()) {
      for (StepStatus to : StepStatus.values()) {
        boolean onTheWay = WAY.contains(from) && WAY.contains(to);
        assertThat(from.advancesTo(to))
            .as("%s to %s", from, to)
            .isEqualTo(onTheWay && WAY.indexOf(to) > WAY.indexOf(from));
      }
    }
  }

  @Test
  void theLabelsAreTheNations() {
    assertThat(Arrays.stream(StepStatus.values()).map(StepStatus::label))
        .containsExactly("完了済み", "作業中", "未着手", "対象外");
  }
}
