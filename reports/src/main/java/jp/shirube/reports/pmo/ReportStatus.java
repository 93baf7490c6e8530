package jp.shirube.reports.pmo;

/** How far the month's report is. */
public enum ReportStatus {
  /** 作成中. */
  DRAFT,
  /** 確認済み. */
  CONFIRMED,
  /** 承認済み. */
  APPROVED,
  /** 提出済み: never changes any more. */
  SUBMITTED
}
