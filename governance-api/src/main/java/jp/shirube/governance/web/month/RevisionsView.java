package jp.shirube.governance.web.month;

import java.util.List;
import jp.shirube.governance.progress.MonthEvent;

/**
 * The revisions of a month and what was done to one of them.
 *
 * @param revisions every revision, the first one first
 * @param proof whether the frozen content is what was frozen
 * @param comparedWith number of the revision compared with, 0 for none
 * @param differences what differs from it
 * @param events what was done, oldest first
 */
record RevisionsView(
    List<RevisionLine> revisions,
    Proof proof,
    int comparedWith,
    List<ChangeLine> differences,
    List<MonthEvent> events) {

  /** Whether the frozen content is what was frozen; its words are {@code month.proof.<name>}. */
  enum Proof {
    NOT_FROZEN,
    INTACT,
    CHANGED,
    /** Who sees a part only cannot tell. */
    NOT_SHOWN
  }
}
