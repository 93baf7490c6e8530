package jp.shirube.governance.pmo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipality;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.StateChecks;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.ReportHeader;
import jp.shirube.reports.pmo.ReportStatus;
import jp.shirube.reports.pmo.RunFact;
import jp.shirube.reports.pmo.Step;
import jp.shirube.reports.pmo.SystemProgress;
import org.jspecify.annotations.Nullable;

/** Makes the report's model. Nothing is counted here: the model counts from its cells. */
final class ReportBuilder {

  /** The step whose plan is the day of the move: 本番データ移行と検証. */
  private static final int MOVE_STEP = 35;

  private final ReportSource source;
  private final OffsetDateTime asOf;
  private final OffsetDateTime made;
  private final Messages messages;
  private final ReportCells cells;

  ReportBuilder(ReportSource source, OffsetDateTime now, Messages messages) {
    this.source = source;
    this.asOf = ReportDay.of(source.month().month(), now);
    this.made = now;
    this.messages = messages;
    this.cells = new ReportCells(source.before());
  }

  PmoReport build() {
    return new PmoReport(
        header(),
        source.steps().steps().stream().map(ReportBuilder::step).toList(),
        source.settings().assignments().stream().map(this::system).toList(),
        runs(),
        source.editions(),
        remarks(),
        new SignOffs(source.review(), messages).of(source.month().state()),
        new ReportReview(source, messages).review(),
        new ReportStepPart(asOf.toLocalDate(), messages).of(source.stepPart(), source.records()),
        source.chartPart());
  }

  private ReportHeader header() {
    Municipality municipality = source.settings().municipality();
    return new ReportHeader(
        municipality.code(),
        municipality.name(),
        municipality.programmeOffice(),
        source.month().month(),
        asOf,
        made,
        source.month().revision(),
        status(source.month().state()),
        stepsEdition());
  }

  static ReportStatus status(MonthState state) {
    return switch (state) {
      case OPEN -> ReportStatus.DRAFT;
      case COMPILED -> ReportStatus.CONFIRMED;
      case APPROVED, FROZEN -> ReportStatus.APPROVED;
      case SUBMITTED -> ReportStatus.SUBMITTED;
    };
  }

  private Edition stepsEdition() {
    boolean provisional =
        source.steps().steps().stream().anyMatch(step -> step.sureness().isProvisional());
    String reason = provisional ? messages.text("pmo.edition.steps.provisional") : "";
    return new Edition(
        messages.text("pmo.edition.steps"), source.steps().name(), provisional, reason);
  }

  private static Step step(jp.shirube.governance.progress.Step step) {
    return new Step(
        step.no(), step.phase(), step.workItem(), step.name(), step.sureness().isProvisional());
  }

  private SystemProgress system(Assignment assignment) {
    List<StepRecord> records =
        source.records().stream()
            .filter(it -> it.state().systemId().equals(assignment.systemId()))
            .toList();
    return new SystemProgress(
        assignment.systemId(),
        assignment.systemName(),
        assignment.department(),
        assignment.vendorName(),
        plannedMove(records),
        records.stream().map(cells::cell).toList());
  }

  private static @Nullable LocalDate plannedMove(List<StepRecord> records) {
    return records.stream()
        .filter(it -> it.state().stepNo() == MOVE_STEP)
        .findFirst()
        .map(it -> it.state().plannedEnd())
        .orElse(null);
  }

  private List<RunFact> runs() {
    ReportRuns runs = new ReportRuns(source.month().municipality(), messages);
    return source.runs().stream().map(runs::fact).toList();
  }

  private List<String> remarks() {
    return Stream.of(
            counted("pmo.remark.proposals", source.open().size()),
            counted("pmo.remark.contradictions", contradictions()))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> counted(String key, long count) {
    return count == 0 ? List.of() : List.of(messages.text(key, Map.of("count", count)));
  }

  /**
   * Steps with anything to look at beside a plan that has passed, which the report lists itself.
   */
  private long contradictions() {
    LocalDate day = asOf.toLocalDate();
    return source.records().stream()
        .map(it -> it.state().withoutPlan())
        .filter(state -> !StateChecks.of(state, day).isEmpty())
        .count();
  }
}
