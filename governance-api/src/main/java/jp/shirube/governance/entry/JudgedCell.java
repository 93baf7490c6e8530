package jp.shirube.governance.entry;

import java.util.List;
import java.util.Objects;
import jp.shirube.governance.progress.ApprovalKind;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a cell.
 *
 * @param step the cell
 * @param before its state as it stands, null when it is none that the person may see
 * @param after the state that is wanted, null when there is none
 * @param verdict what becomes of it
 * @param findings why not; of a change what to look at
 * @param approval why the change will wait for somebody's approval, null when it does not
 */
public record JudgedCell(
    StepKey step,
    @Nullable StepState before,
    @Nullable StepState after,
    Verdict verdict,
    List<Finding> findings,
    @Nullable ApprovalKind approval) {

  /** What becomes of a cell. */
  public enum Verdict {
    CHANGED,
    UNCHANGED,
    REFUSED,
    CONFLICTING
  }

  public JudgedCell {
    findings = List.copyOf(findings);
  }

  static JudgedCell unchanged(StepState state) {
    return new JudgedCell(StepKey.of(state), state, state, Verdict.UNCHANGED, List.of(), null);
  }

  static JudgedCell unknown(StepKey step, Finding finding) {
    return new JudgedCell(step, null, null, Verdict.REFUSED, List.of(finding), null);
  }

  /** The state that is to be stored. */
  StepState changed() {
    return Objects.requireNonNull(after);
  }

  /** Whether the cell stands in the way of storing all. */
  public boolean isHeld() {
    return verdict == Verdict.REFUSED || verdict == Verdict.CONFLICTING;
  }
}
