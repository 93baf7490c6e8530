package jp.shirube.governance.mappingdesk;

import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of a check are wanted.
 *
 * @param severity only of this severity, null for all
 * @param sheet only of this sheet, {@code ""} for all
 */
public record FindingFilter(@Nullable Severity severity, String sheet) {

  public static final FindingFilter ALL = new FindingFilter(null, "");
}
