package jp.shirube.governance.pmo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.progress.ApprovalKind;
import jp.shirube.governance.progress.ApprovalState;
import jp.shirube.governance.progress.Baseline;
import jp.shirube.governance.progress.Replan;
import jp.shirube.governance.progress.StepApproval;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.pmo.ApprovalLine;
import jp.shirube.reports.pmo.BaselineLine;
import jp.shirube.reports.pmo.BusinessDays;
import jp.shirube.reports.pmo.ReplanLine;
import jp.shirube.reports.pmo.StepPart;
import jp.shirube.reports.pmo.StepWork;
import org.jspecify.annotations.Nullable;

/** Settings, plans and approvals of the steps as the report shows them. */
final class ReportStepPart {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final LocalDate asOf;
  private final Messages messages;

  /**
   * @param asOf day of the report
   */
  ReportStepPart(LocalDate asOf, Messages messages) {
    this.asOf = asOf;
    this.messages = messages;
  }

  /**
   * What the part is made of, as read in one transaction.
   *
   * @param settings weights in force in the month
   * @param special ids of the specially supported systems
   * @param calendar the city's calendar
   * @param baselines first plans
   * @param replans planned dates changed in the month
   * @param moves moves of the month that needed an approval
   * @param resting approvals on which the 対象外 of the month rest
   */
  record Source(
      StepSettings settings,
      List<String> special,
      BusinessCalendar calendar,
      List<Baseline> baselines,
      List<Replan> replans,
      List<StepApproval> moves,
      List<StepApproval> resting) {}

  StepPart of(Source source, List<StepRecord> records) {
    return new StepPart(
        works(source.settings()),
        source.settings().isProvisional(),
        source.special(),
        days(source, records),
        source.baselines().stream().map(ReportStepPart::baseline).toList(),
        approvals(source, records),
        source.replans().stream().map(ReportStepPart::replan).toList());
  }

  private static List<StepWork> works(StepSettings settings) {
    return settings.rows().stream()
        .map(it -> new StepWork(it.stepNo(), it.weight(), it.inProgressPercent()))
        .toList();
  }

  /** The city's days over all plans and up to the day of the report. */
  private BusinessDays days(Source source, List<StepRecord> records) {
    List<LocalDate> planned =
        Stream.of(
                records.stream().map(StepRecord::state).flatMap(ReportStepPart::plan),
                source.baselines().stream().flatMap(it -> Stream.of(it.start(), it.end())),
                source.replans().stream().flatMap(it -> Stream.of(it.before(), it.after())),
                Stream.of(asOf))
            .flatMap(days -> days)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    LocalDate last = planned.get(planned.size() - 1);
    List<LocalDate> other =
        planned
            .get(0)
            .datesUntil(last.plusDays(1))
            .filter(day -> source.calendar().isBusinessDay(day) != BusinessDays.isWeekday(day))
            .toList();
    return new BusinessDays(
        other.stream().filter(BusinessDays::isWeekday).toList(),
        other.stream().filter(day -> !BusinessDays.isWeekday(day)).toList());
  }

  private static Stream<@Nullable LocalDate> plan(StepState state) {
    return Stream.of(state.plannedStart(), state.plannedEnd());
  }

  private static BaselineLine baseline(Baseline it) {
    return new BaselineLine(it.systemId(), it.stepNo(), it.start(), it.end());
  }

  private static ReplanLine replan(Replan it) {
    return new ReplanLine(
        it.systemId(),
        it.stepNo(),
        it.end(),
        it.baseline(),
        it.before(),
        it.after(),
        it.reason(),
        it.actorName(),
        day(it.changedAt()));
  }

  /** Every 対象外 as it stands, then every step backward that nobody took back. */
  private List<ApprovalLine> approvals(Source source, List<StepRecord> records) {
    List<ApprovalLine> lines = new ArrayList<>();
    records.stream()
        .map(StepRecord::state)
        .filter(it -> it.status() == StepStatus.NOT_APPLICABLE)
        .forEach(it -> lines.add(outOfScope(it, source)));
    source.moves().stream()
        .filter(it -> it.kind() == ApprovalKind.BACKWARD)
        .filter(it -> it.state() != ApprovalState.WITHDRAWN)
        .forEach(it -> lines.add(line(it, it.stepNo(), it.reason())));
    return lines;
  }

  private ApprovalLine outOfScope(StepState state, Source source) {
    StepApproval resting = find(source.resting(), state);
    StepApproval known =
        resting == null
            ? find(
                source.moves().stream()
                    .filter(it -> it.kind() == ApprovalKind.NOT_APPLICABLE)
                    .filter(it -> it.state() != ApprovalState.WITHDRAWN)
                    .toList(),
                state)
            : resting;
    return known == null ? unapproved(state) : line(known, state.stepNo(), state.note());
  }

  /** The last approval of a step. */
  private static @Nullable StepApproval find(List<StepApproval> approvals, StepState state) {
    StepKey step = StepKey.of(state);
    return approvals.stream()
        .filter(it -> new StepKey(it.systemId(), it.stepNo()).equals(step))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private ApprovalLine line(StepApproval it, int stepNo, String reason) {
    return new ApprovalLine(
        it.kind() == ApprovalKind.BACKWARD,
        it.systemId(),
        stepNo,
        it.before().label(),
        it.after().label(),
        reason,
        it.declarerName(),
        day(it.declaredAt()),
        it.state() != ApprovalState.APPROVED,
        messages.text("pmo.approval." + it.state()),
        Objects.requireNonNullElse(it.actorName(), ""),
        it.decidedAt() == null ? null : day(it.decidedAt()),
        it.decision());
  }

  private ApprovalLine unapproved(StepState state) {
    return new ApprovalLine(
        false,
        state.systemId(),
        state.stepNo(),
        "",
        state.status().label(),
        state.note(),
        "",
        null,
        true,
        messages.text("pmo.approval.none"),
        "",
        null,
        "");
  }

  private static LocalDate day(OffsetDateTime time) {
    return time.atZoneSameInstant(JAPAN).toLocalDate();
  }
}
