package jp.shirube.migration.publish;

import java.time.OffsetDateTime;

/**
 * One run shown as a system's standard tables in an area.
 *
 * @param area schema
 * @param published when it was published first
 * @param changed when its state changed last
 */
public record Publication(
    long id,
    String systemId,
    String area,
    long runId,
    State state,
    OffsetDateTime published,
    OffsetDateTime changed) {

  /** What it is now. */
  public enum State {
    /** The views show it. */
    CURRENT,
    /** It was replaced by a later one and is kept for rollback. */
    PREVIOUS,
    /** It was taken back. */
    ROLLED_BACK
  }
}
