package jp.shirube.governance.web.mapping;

import java.util.Arrays;
import jp.shirube.governance.mappingdesk.FindingFilter;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are shown.
 *
 * @param severity only of this severity, null for all
 * @param sheet only of this sheet, {@code ""} for all
 * @param page from 1
 */
record FindingChoice(@Nullable Severity severity, String sheet, int page) {

  static final int ROWS = 100;

  /** What stands in an address is only what somebody may have typed. */
  static FindingChoice of(String severity, String sheet, int page) {
    Severity known =
        Arrays.stream(Severity.values())
            .filter(it -> it.name().equals(severity))
            .findFirst()
            .orElse(null);
    return new FindingChoice(known, sheet, Math.max(1, Math.min(page, Integer.MAX_VALUE / ROWS)));
  }

  FindingFilter filter() {
    return new FindingFilter(severity, sheet);
  }

  int from() {
    return (page - 1) * ROWS;
  }
}
