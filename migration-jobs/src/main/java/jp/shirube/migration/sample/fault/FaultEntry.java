package jp.shirube.migration.sample.fault;

import java.util.List;
import jp.shirube.migration.sample.delivery.Effect;

/**
 * One line of {@code faults.csv}.
 *
 * @param record 1-based number of the record in its file
 * @param line 1-based line as an editor shows it; the record's number where a file has no lines
 * @param group standard group, empty when the record could not be read
 * @param item romaji, empty when the finding names none
 * @param code finding code, or the mapping's reason code of an exclusion
 */
public record FaultEntry(
    String system,
    String vendor,
    String file,
    long record,
    long line,
    String group,
    String item,
    String code,
    Effect effect) {

  /** Columns of {@code faults.csv}. */
  public static final List<String> HEADINGS =
      List.of("system", "vendor", "file", "record", "line", "group", "item", "code", "effect");

  public List<String> texts() {
    return List.of(
        system,
        vendor,
        file,
        Long.toString(record),
        Long.toString(line),
        group,
        item,
        code,
        effect.word());
  }
}
