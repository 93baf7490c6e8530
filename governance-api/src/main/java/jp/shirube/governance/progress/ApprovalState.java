package jp.shirube.governance.progress;

/** What became of a move that needs an approval. */
public enum ApprovalState {
  PENDING,
  APPROVED,
  REJECTED,
  /** The step was moved on or back before anybody decided. */
  WITHDRAWN
}
