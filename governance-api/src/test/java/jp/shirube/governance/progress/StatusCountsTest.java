package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.Rate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three national rates, exactly. */
class StatusCountsTest {

  @Test
  void nothingBegunIsZeroOfForty() {
    StatusCounts counts = StatusCounts.ofSystem(system(0, 0, 40, 0));
    assertThat(counts.completedRate()).isEqualTo(new Rate(0, 40));
    assertThat(counts.completedRate().text()).isEqualTo("0.00 %");
    assertThat(counts.notStartedRate().text()).isEqualTo("100.00 %");
  }

  @Test
  void everythingDoneIsFortyOfForty() {
    StatusCounts counts = StatusCounts.ofSystem(system(40, 0, 0, 0));
    assertThat(counts.completedRate().withCounts()).isEqualTo("100.00 % (40/40)");
    assertThat(counts.inProgressRate()).isEqualTo(new Rate(0, 40));
  }

  @Test
  void notApplicableCountsAsCompletedInTheRateButIsCountedApart() {
    StatusCounts counts = StatusCounts.ofSystem(system(17, 5, 14, 4));
    assertThat(counts.completedRate()).isEqualTo(new Rate(21, 40));
    assertThat(counts.completedRate().text()).isEqualTo("52.50 %");
    assertThat(counts.completed()).isEqualTo(17);
  }

  @ParameterizedTest
  @CsvSource({"1,0.13", "3,0.38", "333,41.63", "799,99.88", "800,100.00"})
  void theCityIsRoundedHalfUpFromItsCounts(int settled, String percent) {
    StatusCounts city = new StatusCounts(settled, 800 - settled, 0, 0);
    assertThat(city.completedRate().percent()).isEqualByComparingTo(percent);
  }

  @RepeatedTest(50)
  void whateverTheStatesTheCountsAreFortyAndTheRatesAreAll(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StatusCounts counts = StatusCounts.ofSystem(randomSystem(random));
    assertThat(counts.total()).isEqualTo(StepList.SIZE);
    assertThat(
            counts.completedRate().part()
                + counts.inProgressRate().part()
                + counts.notStartedRate().part())
        .isEqualTo(StepList.SIZE);
  }

  @Test
  void aMissingStepIsNoSystem() {
    assertThatThrownBy(() -> StatusCounts.ofSystem(system(39, 0, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStepTwiceIsNoSystem() {
    List<StepState> states = new ArrayList<>(system(40, 0, 0, 0));
    states.set(1, states.get(0));
    assertThatThrownBy(() -> StatusCounts.ofSystem(states))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoSystemsAreNoSystem() {
    List<StepState> states = new ArrayList<>(system(40, 0, 0, 0));
    states.set(39, StepState.untouched("002", 40));
    assertThatThrownBy(() -> StatusCounts.ofSystem(states))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<StepState> randomSystem(Random random) {
    List<StepStatus> statuses =
        IntStream.range(0, StepList.SIZE)
            .mapToObj(i -> StepStatus.values()[random.nextInt(StepStatus.values().length)])
            .toList();
    return states(statuses);
  }

  private static List<StepState> system(
      int completed, int inProgress, int notStarted, int notApplicable) {
    List<StepStatus> statuses = new ArrayList<>();
    statuses.addAll(Collections.nCopies(completed, StepStatus.COMPLETED));
    statuses.addAll(Collections.nCopies(inProgress, StepStatus.IN_PROGRESS));
    statuses.addAll(Collections.nCopies(notStarted, StepStatus.NOT_STARTED));
    statuses.addAll(Collections.nCopies(notApplicable, StepStatus.NOT_APPLICABLE));
    return states(statuses);
  }

  private static List<StepState> states(List<StepStatus> statuses) {
    return IntStream.range(0, statuses.size())
        .mapToObj(i -> StepState.untouched("001", i + 1).withActual(statuses.get(i), null, null))
        .toList();
  }
}
