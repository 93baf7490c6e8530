package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shirube.mappings.standard.Sureness;
import org.junit.jupiter.api.Test;

class StepListsTest {

  private static final String HEADER = "no,phase,work_item,step_name,verified,source\r\n";

  @Test
  void theBuiltInListHasTheTwoKnownStepsAndMarksTheRestAsUnsure() {
    StepList list = StepLists.builtIn();
    assertThat(list.steps()).hasSize(StepList.SIZE);
    assertThat(list.step(24).name()).isEqualTo("RFPベンダー質問回答");
    assertThat(list.step(25).sureness()).isEqualTo(Sureness.NAME_ONLY);
    assertThat(list.steps()).filteredOn(step -> step.sureness() == Sureness.NONE).hasSize(38);
    assertThat(list.steps()).allMatch(step -> step.sureness().isProvisional());
  }

  @Test
  void anotherListOfFortyReplacesIt() throws Exception {
    StepList list = StepLists.read("official-1", "公式", new StringReader(rows(40)));
    assertThat(list.step(40).name()).isEqualTo("工程40");
    assertThat(list.step(1).sureness().isProvisional()).isFalse();
  }

  @Test
  void aListOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> StepLists.read("x", "x", new StringReader(rows(39))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 40");
  }

  private static String rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(no -> no + ",移行,⑭,工程" + no + ",official,test\r\n")
        .collect(Collectors.joining("", HEADER, ""));
  }
}
