package jp.shirube.reports.submission;

import java.util.Map;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.pmo.StepState;

/**
 * How a receiver's form calls the states, where it does not use the nation's words.
 *
 * @param words the receiver's words; states that are not there keep the nation's
 */
public record StateWords(Map<StepState, String> words) {

  /** 完了済み, 作業中, 未着手, 対象外. */
  public static final StateWords NATIONAL = new StateWords(Map.of());

  public StateWords {
    words = Map.copyOf(words);
  }

  String of(StepState state) {
    return words.getOrDefault(state, Labels.of(state));
  }
}
