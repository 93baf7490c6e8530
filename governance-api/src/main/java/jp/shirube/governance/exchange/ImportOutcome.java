package jp.shirube.governance.exchange;

/** What became of a workbook that came back. */
public enum ImportOutcome {
  /** Every row that was changed is stored. */
  STORED,
  /** Rows that were free of errors and conflicts are stored. */
  PARTLY,
  /** Nothing is stored. */
  NOTHING,
  /** The file was not read to its end. */
  REFUSED
}
