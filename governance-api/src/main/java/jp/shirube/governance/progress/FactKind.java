package jp.shirube.governance.progress;

/** Kinds of facts that can prove a step. */
public enum FactKind {
  /** A vendor's delivery was received complete. */
  DELIVERY_RECEIVED,
  /** A rehearsal was run to its end and passed a threshold. */
  REHEARSAL_OVER_THRESHOLD,
  /** A rehearsal went through within the thresholds. */
  REHEARSAL_PASSED,
  /** A cut-over was published. */
  CUTOVER_PUBLISHED,
  /** A version of a vendor's mapping definition was approved. */
  MAPPING_APPROVED
}
