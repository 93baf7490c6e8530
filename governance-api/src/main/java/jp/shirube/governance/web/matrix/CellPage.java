package jp.shirube.governance.web.matrix;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.Basis;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.KnownFact;
import jp.shirube.governance.progress.Proposal;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepApproval;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.PageFinding;
import org.jspecify.annotations.Nullable;

/**
 * One cell with everything that is known of it.
 *
 * @param month the month
 * @param system the system and who is in charge of it
 * @param step the step
 * @param state its state
 * @param basis how the state is known
 * @param confirmed whether a person confirmed it in this month
 * @param marks what is marked at it
 * @param before its state in the month before, null when there was none
 * @param fields its fields beside those of the month before
 * @param work weight, predecessors and what would prove it
 * @param facts what happened to the system that says something about the step
 * @param proposals what facts propose, the latest first
 * @param moves moves that needed an approval, the latest first
 * @param plan first plan and what took its place
 * @param history changes of all months, the latest first
 * @param findings what is to be looked at
 * @param seen id of the month's last change that is shown
 * @param edit whether the one who looks may write it
 */
record CellPage(
    MonthView month,
    Assignment system,
    Step step,
    StepState state,
    Basis basis,
    boolean confirmed,
    List<Mark> marks,
    @Nullable StepState before,
    List<FieldRow> fields,
    Work work,
    List<KnownFact> facts,
    List<Proposal> proposals,
    List<Move> moves,
    PlanView plan,
    List<PastChange> history,
    List<PageFinding> findings,
    long seen,
    boolean edit) {

  /** The cell's part of an address. */
  public String path() {
    return "/steps/%s/%s/%d".formatted(month.path(), system.systemId(), step.no());
  }

  /**
   * A field now and in the month before; days as days, anything else as text.
   *
   * @param key its word is {@code matrix.field.<key>}
   */
  record FieldRow(
      String key,
      String now,
      String before,
      @Nullable LocalDate nowDay,
      @Nullable LocalDate beforeDay) {

    public boolean isChanged() {
      return !now.equals(before);
    }
  }

  /**
   * What the city has set for the step.
   *
   * @param provisional whether the weight is not settled by the city
   * @param provable kinds of facts that would prove that it is completed
   */
  record Work(
      int weight, boolean provisional, List<Neighbour> predecessors, List<FactKind> provable) {}

  /** A step before this one with its status. */
  record Neighbour(int no, String name, StepStatus status, String symbol, String href) {}

  /**
   * A move that needed an approval.
   *
   * @param decide whether the one who looks may decide on it
   */
  record Move(StepApproval approval, boolean decide) {}

  /**
   * The plan.
   *
   * @param baselineStart first planned start
   * @param baselineEnd first planned end
   * @param slip business days from the first planned end to the present one, null when there is
   *     none
   * @param lateDays business days since the planned end has passed, 0 when it has not
   */
  record PlanView(
      @Nullable LocalDate baselineStart,
      @Nullable LocalDate baselineEnd,
      @Nullable Integer slip,
      int lateDays,
      List<Replanned> replans) {}

  /**
   * A planned date that took the place of another one.
   *
   * @param slip business days between them, null when the date was taken away
   */
  record Replanned(
      boolean end,
      LocalDate before,
      @Nullable LocalDate after,
      @Nullable Integer slip,
      String reason,
      OffsetDateTime at,
      String who) {}

  /**
   * A change of a field.
   *
   * @param field its word is {@code matrix.field.<field>}
   */
  record PastChange(
      YearMonth month,
      OffsetDateTime at,
      String who,
      String role,
      String field,
      String oldValue,
      String newValue,
      String reason) {}
}
