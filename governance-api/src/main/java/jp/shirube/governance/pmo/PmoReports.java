package jp.shirube.governance.pmo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shirube.governance.coordination.CoordinationReports;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthContents;
import jp.shirube.governance.progress.MonthReviews;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.reports.pmo.PmoReport;
import org.springframework.stereotype.Component;

/** The month's report: the model from rows, and its files. */
@Component
public class PmoReports {

  private final Municipalities municipalities;
  private final StepListStore lists;
  private final StepBoard board;
  private final Proposals proposals;
  private final MonthReviews reviews;
  private final CoordinationReports coordination;
  private final MonthContents contents;
  private final RunMapper runs;
  private final StepPartSource stepParts;
  private final ChartPartSource chartParts;
  private final Tenancy tenancy;
  private final Clock clock;
  private final Messages messages = Messages.japanese("pmo", "month", "progress");

  PmoReports(
      Municipalities municipalities,
      StepListStore lists,
      StepBoard board,
      Proposals proposals,
      MonthReviews reviews,
      CoordinationReports coordination,
      MonthContents contents,
      RunMapper runs,
      StepPartSource stepParts,
      ChartPartSource chartParts,
      Tenancy tenancy,
      Clock clock) {
    this.municipalities = municipalities;
    this.lists = lists;
    this.board = board;
    this.proposals = proposals;
    this.reviews = reviews;
    this.coordination = coordination;
    this.contents = contents;
    this.runs = runs;
    this.stepParts = stepParts;
    this.chartParts = chartParts;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /**
   * The report of a month: of a frozen one as it was frozen, else as of now, at the latest of the
   * month's end.
   *
   * @param store editions of the standard, to tell what of them is provisional
   */
  public PmoReport report(Month month, EditionStore store) {
    return frozen(month).orElseGet(() -> current(month, store::find));
  }

  /** The report of a month from its rows as they are today, also of a frozen one: to compare. */
  public PmoReport fromRows(Month month, EditionStore store) {
    return current(month, store::find);
  }

  private Optional<PmoReport> frozen(Month month) {
    return month.state().isFrozen()
        ? contents
            .part(month, ReportPart.NAME)
            .map(ReportJson::read)
            .map(report -> report.withStatus(ReportBuilder.status(month.state())))
        : Optional.empty();
  }

  /** The report of a month from its rows and the settings of today. */
  PmoReport current(Month month, Function<String, Optional<Standard>> standards) {
    ReportSource source = tenancy.call(month.municipality(), () -> source(month, standards));
    return new ReportBuilder(source, OffsetDateTime.now(clock), messages).build();
  }

  /** The latest rehearsal of the month's municipality, 0 when there was none. */
  public int lastRehearsal(Month month) {
    return tenancy.call(month.municipality(), () -> runs.lastRehearsal(month.municipality()));
  }

  private ReportSource source(Month month, Function<String, Optional<Standard>> standards) {
    List<RunMapper.Row> ran = runs.ofMonth(month.id());
    return new ReportSource(
        month,
        municipalities.find(month.municipality()).orElseThrow(),
        lists.get(month.edition()),
        board.records(month),
        board.recordsBefore(month),
        proposals.open(month),
        ran,
        new StandardEditions(standards, messages).of(ran),
        reviews.of(month),
        coordination.report(month.municipality(), month.month()).pending(),
        stepParts.of(month),
        chartParts.of(month));
  }
}
