package jp.shirube.governance.entry;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.text.Widths;

/**
 * A status as people write it, by word or symbol, and what follows it in the same cell.
 *
 * @param status the status
 * @param rest what follows, {@code ""} for nothing
 */
record StatusWord(StepStatus status, String rest) {

  private static final int SHOWN = 30;

  /** Longer words first, so that none is taken for the beginning of another. */
  private static final List<Entry<String, StepStatus>> WORDS =
      Stream.of(
              Map.of(
                  "完了済み", StepStatus.COMPLETED,
                  "完了済", StepStatus.COMPLETED,
                  "完了", StepStatus.COMPLETED,
                  "●", StepStatus.COMPLETED,
                  "COMPLETED", StepStatus.COMPLETED),
              Map.of(
                  "作業中", StepStatus.IN_PROGRESS,
                  "◐", StepStatus.IN_PROGRESS,
                  "IN_PROGRESS", StepStatus.IN_PROGRESS),
              Map.of(
                  "未着手", StepStatus.NOT_STARTED,
                  "○", StepStatus.NOT_STARTED,
                  "NOT_STARTED", StepStatus.NOT_STARTED),
              Map.of(
                  "対象外", StepStatus.NOT_APPLICABLE,
                  "―", StepStatus.NOT_APPLICABLE,
                  "—", StepStatus.NOT_APPLICABLE,
                  "－", StepStatus.NOT_APPLICABLE,
                  "NOT_APPLICABLE", StepStatus.NOT_APPLICABLE))
          .flatMap(words -> words.entrySet().stream())
          .sorted((one, other) -> other.getKey().length() - one.getKey().length())
          .toList();

  /** Nothing when the text does not begin with a status. */
  static Optional<StatusWord> read(String text) {
    String stripped = text.strip();
    return WORDS.stream()
        .filter(word -> stripped.startsWith(word.getKey()))
        .findFirst()
        .map(word -> new StatusWord(word.getValue(), rest(stripped, word.getKey())));
  }

  private static String rest(String text, String word) {
    return Widths.toHalf(text.substring(word.length())).strip();
  }

  /** A text from outside, short enough for a sentence. */
  static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
