package jp.shirube.governance.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.standard.Sureness;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row of a table about steps; what cannot be read is a finding. */
final class RowFindings {

  private static final int MAX_TEXT = 200;

  private final TableRow row;
  private final List<Finding> findings = new ArrayList<>();

  RowFindings(TableRow row) {
    this.row = row;
  }

  List<Finding> findings() {
    return findings;
  }

  void add(FindingCode code, String column, String value) {
    findings.add(Finding.of(code, row.at(column), Map.of("value", value)));
  }

  /** A whole number within limits, 0 when it is none. */
  int number(String column, FindingCode code, int least, int most) {
    String text = row.text(column);
    if (text.matches("[0-9]{1,6}") && isWithin(Integer.parseInt(text), least, most)) {
      return Integer.parseInt(text);
    }
    add(code, column, text);
    return 0;
  }

  private static boolean isWithin(int number, int least, int most) {
    return number >= least && number <= most;
  }

  /** A text that is neither empty nor unreasonable; faulty it is a finding. */
  String text(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      add(StepCode.TEXT_EMPTY, column, "");
    } else if (text.codePointCount(0, text.length()) > MAX_TEXT) {
      add(StepCode.TEXT_TOO_LONG, column, Integer.toString(MAX_TEXT));
    } else if (text.codePoints().anyMatch(Character::isISOControl)) {
      add(StepCode.TEXT_WITH_CONTROL, column, "");
    }
    return text;
  }

  /** A sureness by its id or its Japanese word. */
  Sureness sureness(String column) {
    String text = row.text(column);
    for (Sureness sureness : Sureness.values()) {
      if (text.equals(sureness.id()) || text.equals(sureness.label())) {
        return sureness;
      }
    }
    add(StepCode.SURENESS_UNKNOWN, column, text);
    return Sureness.NONE;
  }

  /** What a parser makes of a cell; null and a finding when it throws. */
  <T> @Nullable T parsed(String column, FindingCode code, Function<String, T> parser) {
    try {
      return parser.apply(row.text(column));
    } catch (IllegalArgumentException e) {
      add(code, column, row.text(column));
      return null;
    }
  }
}
