package jp.shirube.governance.exchange;

/**
 * How a workbook is taken.
 *
 * @param dryRun only look: nothing is stored
 * @param allOrNothing store nothing when any row has an error or a conflict; otherwise the rows
 *     that have none are stored
 */
public record ImportOptions(boolean dryRun, boolean allOrNothing) {

  /** Rows without error and conflict are stored. */
  public static final ImportOptions USUAL = new ImportOptions(false, false);
}
