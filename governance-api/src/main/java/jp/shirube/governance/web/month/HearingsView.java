package jp.shirube.governance.web.month;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.hearing.Cause;
import jp.shirube.governance.hearing.PeerFigure;
import jp.shirube.governance.hearing.Promise;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.submission.Submission;

/**
 * Hearings and what belongs to them.
 *
 * @param packs packs in the register, the latest first
 * @param edit whether the viewer may make and record
 * @param months months that a pack can be made of, the latest first
 * @param names of systems and steps, empty while no month is there
 * @param promises everything promised, what is open first
 * @param causes what stalls and why
 * @param words words for causes by their id
 * @param peers figures that others published, the latest month
 * @param today the latest day that can be recorded
 */
record HearingsView(
    List<Submission> packs,
    boolean edit,
    List<Month> months,
    Optional<Names> names,
    List<PromiseLine> promises,
    List<CauseLine> causes,
    Map<String, String> words,
    List<PeerFigure> peers,
    LocalDate today) {

  /**
   * A promise.
   *
   * @param promise the promise
   * @param overdue days after its day, 0 when in time or kept
   */
  record PromiseLine(Promise promise, long overdue) {

    public boolean isMoved() {
      return !promise.due().equals(promise.firstDue());
    }
  }

  /**
   * A cause of delay.
   *
   * @param cause the cause
   * @param system name of the system
   * @param step number and name of the step, {@code ""} for the system as a whole
   * @param word the city's word for the cause
   */
  record CauseLine(Cause cause, String system, String step, String word) {}
}
