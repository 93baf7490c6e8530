package jp.shirube.governance.web.mapping;

import java.util.List;
import jp.shirube.governance.mappingdesk.CheckStage;
import jp.shirube.governance.mappingdesk.MappingAction;
import jp.shirube.governance.mappingdesk.MappingEvent;
import jp.shirube.governance.mappingdesk.MappingTransition;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.mappings.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One version.
 *
 * @param stage how far its check is
 * @param counts findings by sheet
 * @param choice which findings are shown
 * @param findings the shown findings
 * @param shown how many findings the choice has in all
 * @param history what was done, oldest first
 * @param actions what the viewer may do now
 * @param others the other versions of the same system, the latest first
 * @param mayUpload whether the viewer may upload a corrected workbook
 * @param mayCheckAgain whether the viewer may have it checked once more
 * @param isOwn whether the viewer uploaded or submitted it and so cannot approve it
 */
record VersionView(
    MappingVersion version,
    CheckStage stage,
    List<SheetCount> counts,
    FindingChoice choice,
    List<FindingRow> findings,
    int shown,
    List<MappingEvent> history,
    List<Choice> actions,
    List<MappingVersion> others,
    boolean mayUpload,
    boolean mayCheckAgain,
    boolean isOwn) {

  /** Findings of a sheet by severity; the sheet {@code ""} is the whole file. */
  record SheetCount(String sheet, int errors, int warnings, int notes) {

    public int all() {
      return errors + warnings + notes;
    }

    int of(@Nullable Severity severity) {
      if (severity == null) {
        return all();
      }
      return switch (severity) {
        case ERROR -> errors;
        case WARNING -> warnings;
        case INFO -> notes;
      };
    }
  }

  /**
   * Something that can be done.
   *
   * @param path last part of the address that does it
   * @param needsComment whether it has to be said why
   */
  record Choice(MappingAction action, String path, boolean needsComment) {

    static Choice of(MappingTransition step) {
      boolean discard =
          step.action() == MappingAction.RETIRE
              && step.from() != jp.shirube.governance.mappingdesk.MappingState.APPROVED;
      String path = discard ? "discard" : step.action().name().toLowerCase(java.util.Locale.ROOT);
      return new Choice(step.action(), path, step.needsComment());
    }
  }

  public List<Severity> severities() {
    return List.of(Severity.values());
  }

  public boolean hasPrevious() {
    return choice.page() > 1;
  }

  public boolean hasNext() {
    return choice.page() * FindingChoice.ROWS < shown;
  }

  public int last() {
    return Math.max(1, (shown + FindingChoice.ROWS - 1) / FindingChoice.ROWS);
  }
}
