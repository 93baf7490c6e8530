package jp.shirube.governance.progress;

/** What became of a proposal. */
public enum ProposalState {
  OPEN,
  ACCEPTED,
  DECLINED,
  /** A later fact proposed something else for the same step before a person decided. */
  SUPERSEDED
}
