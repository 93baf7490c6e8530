package jp.shirube.governance.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.shirube.governance.progress.StepKey;
import jp.shirube.mappings.finding.FindingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellRangesTest {

  @Test
  void rangesAndNumbersNameCellsOnce() {
    assertThat(CellRanges.read("001:1-3,2;002:40"))
        .containsExactly(
            new StepKey("001", 1),
            new StepKey("001", 2),
            new StepKey("001", 3),
            new StepKey("002", 40));
    assertThat(CellRanges.steps("１～３、7")).containsExactly(1, 2, 3, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "001:", "001:0", "001:41", "001:3-2", "001:a", "1:1", "001:1;"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> CellRanges.read(text)).isInstanceOf(FindingException.class);
  }
}
