package jp.shirube.governance.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepList;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.text.Widths;

/** Cells as text: {@code 001:1-3,7;002:4}. */
public final class CellRanges {

  private static final Pattern SYSTEM = Pattern.compile("(\\d{3}):(.+)");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");
  private static final int LONGEST = 8_000;

  private CellRanges() {}

  /**
   * The cells of a text, each once.
   *
   * @throws FindingException when it cannot be read or names none
   */
  public static List<StepKey> read(String text) {
    if (text.isBlank()) {
      throw EntryCode.NOTHING_SELECTED.exception(Map.of());
    }
    if (text.length() > LONGEST) {
      throw unreadable(text);
    }
    Set<StepKey> cells = new LinkedHashSet<>();
    for (String part : text.split(";", -1)) {
      Matcher system = SYSTEM.matcher(part.strip());
      if (!system.matches()) {
        throw unreadable(part);
      }
      steps(system.group(2)).forEach(step -> cells.add(new StepKey(system.group(1), step)));
    }
    return new ArrayList<>(cells);
  }

  /**
   * Numbers of steps as people write them: {@code 1-3、7}.
   *
   * @throws FindingException when they cannot be read
   */
  public static List<Integer> steps(String text) {
    Set<Integer> steps = new LinkedHashSet<>();
    String half = Widths.toHalf(text).replace('、', ',').replace('~', '-').replace('〜', '-');
    for (String part : half.split(",", -1)) {
      Matcher range = RANGE.matcher(part.strip());
      if (!range.matches()) {
        throw unreadable(part);
      }
      int from = Integer.parseInt(range.group(1));
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
      if (from < 1 || to < from || to > StepList.SIZE) {
        throw unreadable(part);
      }
      IntStream.rangeClosed(from, to).forEach(steps::add);
    }
    return new ArrayList<>(steps);
  }

  private static FindingException unreadable(String text) {
    return EntryCode.CELLS_UNREADABLE.exception(
        Map.of("value", StatusWord.shortened(text.strip())));
  }
}
