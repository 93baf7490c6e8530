package jp.shirube.governance.progress;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An edition of the steps. The nation counts {@value #SIZE} for each business system.
 *
 * @param edition id of the edition
 * @param name name for people
 * @param steps in order of their numbers, 1 to {@value #SIZE} without gap
 */
public record StepList(String edition, String name, List<Step> steps) {

  /** Steps of one business system; the denominator of the national rates. */
  public static final int SIZE = 40;

  /**
   * @throws IllegalArgumentException when the numbers are not exactly 1 to {@value #SIZE} in order
   */
  public StepList {
    steps = List.copyOf(steps);
    List<Integer> numbers = steps.stream().map(Step::no).toList();
    if (!numbers.equals(IntStream.rangeClosed(1, SIZE).boxed().toList())) {
      throw new IllegalArgumentException("steps are not numbered 1 to " + SIZE + ": " + numbers);
    }
  }

  /**
   * @throws IndexOutOfBoundsException for a number outside 1 to {@value #SIZE}
   */
  public Step step(int no) {
    return steps.get(no - 1);
  }
}
