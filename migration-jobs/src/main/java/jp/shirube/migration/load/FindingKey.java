package jp.shirube.migration.load;

import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What findings are counted by.
 *
 * @param code finding code
 * @param item standard item, {@code ""} when it concerns none
 * @param severity severity
 */
public record FindingKey(String code, String item, Severity severity) {

  private static final String SEPARATOR = "|";

  /** The text under which a finding is counted. */
  public static String of(Finding finding) {
    return text(finding.code(), finding.severity(), finding.place().item());
  }

  /** The text for findings of a code on an item, in the code's own severity. */
  public static String of(FindingCode code, @Nullable String item) {
    return text(code, code.severity(), item);
  }

  private static String text(FindingCode code, Severity severity, @Nullable String item) {
    return code.code() + SEPARATOR + (item == null ? "" : item) + SEPARATOR + severity.name();
  }

  /**
   * Reads the text back.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static FindingKey parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("no finding key: " + text);
    }
    return new FindingKey(parts[0], parts[1], Severity.valueOf(parts[2]));
  }
}
