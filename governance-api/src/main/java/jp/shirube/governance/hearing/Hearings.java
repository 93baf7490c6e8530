package jp.shirube.governance.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shirube.governance.forecast.CityForecast;
import jp.shirube.governance.forecast.Forecasts;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.submission.FileKind;
import jp.shirube.governance.submission.MadeFile;
import jp.shirube.governance.submission.Receiver;
import jp.shirube.governance.submission.Receiver.Wanted;
import jp.shirube.governance.submission.Roles;
import jp.shirube.governance.submission.Sealing;
import jp.shirube.governance.submission.StateHash;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.hearing.HearingPack;
import jp.shirube.reports.hearing.HearingPack.PeerPlace;
import jp.shirube.reports.hearing.HearingPdf;
import jp.shirube.reports.hearing.HearingWorkbook;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.StepCounts;
import org.springframework.stereotype.Component;

/** Makes the pack of a hearing (聞き取り資料) in one action and keeps it in the register. */
@Component
public class Hearings {

  private final Months months;
  private final StepBoard board;
  private final Municipalities municipalities;
  private final PmoReports reports;
  private final Forecasts forecasts;
  private final Causes causes;
  private final Peers peers;
  private final Promises promises;
  private final SubmissionRegister register;
  private final Clock clock;
  private final Messages messages = Messages.japanese("hearing");

  Hearings(
      Months months,
      StepBoard board,
      Municipalities municipalities,
      PmoReports reports,
      Forecasts forecasts,
      Causes causes,
      Peers peers,
      Promises promises,
      SubmissionRegister register,
      Clock clock) {
    this.months = months;
    this.board = board;
    this.municipalities = municipalities;
    this.reports = reports;
    this.forecasts = forecasts;
    this.causes = causes;
    this.peers = peers;
    this.promises = promises;
    this.register = register;
    this.clock = clock;
  }

  /**
   * Makes the files and keeps them.
   *
   * @throws FindingException when the month or the system is not known, a password is missing, or
   *     the actor may not
   */
  public Submission make(HearingOrder order, Actor actor) {
    Roles.requireWriter(actor);
    Receiver receiver = Sealing.hearing(order.home());
    Sealing sealing = Sealing.of(receiver, order.password());
    Month month = month(order);
    HearingPack pack = pack(order, month);
    List<MadeFile> files =
        receiver.files().stream()
            .map(wanted -> sealing.seal(wanted, pack.header(), plain(wanted, pack)))
            .toList();
    return register.keep(
        new SubmissionRegister.Entry(
            month,
            Submission.Kind.HEARING,
            receiver,
            "",
            StateHash.of(board.records(month)),
            null,
            files),
        actor);
  }

  private static byte[] plain(Wanted wanted, HearingPack pack) {
    try {
      return wanted.kind() == FileKind.HEARING_PDF
          ? HearingPdf.render(pack)
          : HearingWorkbook.render(pack);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Month month(HearingOrder order) {
    return months
        .find(order.municipality(), order.month())
        .orElseThrow(() -> new FindingException(Months.missing(order.month())));
  }

  /** What the pack tells. */
  HearingPack pack(HearingOrder order, Month month) {
    String subject = subject(order);
    PmoReport report = reports.report(month, new EditionStore(order.home()));
    CityForecast forecast = forecasts.of(month);
    Stalls stalls =
        new Stalls(
                causes.open(order.municipality()),
                CauseVocabulary.of(order.home()),
                order.unchanged())
            .lookBack(month, months, board);
    return new HearingPack(
        report.header(),
        subject,
        order.unchanged(),
        stalls.of(report, order.systemId()),
        trend(of(order.systemId())).upTo(month),
        place(month),
        List.of(),
        Outlooks.of(forecast, order.systemId()),
        forecast.assumptions(),
        openPromises(order.municipality()));
  }

  private String subject(HearingOrder order) {
    if (order.systemId().isEmpty()) {
      return "";
    }
    return municipalities.find(order.municipality()).stream()
        .flatMap(settings -> settings.assignments().stream())
        .filter(it -> it.systemId().equals(order.systemId()))
        .map(Assignment::systemName)
        .findFirst()
        .orElseThrow(
            () -> HearingCode.SYSTEM_UNKNOWN.exception(Map.of("system", order.systemId())));
  }

  /** Among the latest published figures; compared with what was submitted for the same month. */
  private Optional<PeerPlace> place(Month month) {
    String city = month.municipality();
    List<PeerFigure> figures = peers.upTo(city, month.month());
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Trend whole = trend(of(""));
    Optional<Month> told = whole.submitted(city, figures.get(0).month());
    StepCounts submitted = told.map(whole::counts).orElse(null);
    return new Placing(city, figures, messages).of(submitted);
  }

  private List<HearingPack.Promise> openPromises(String municipality) {
    LocalDate today = LocalDate.now(clock);
    return promises.open(municipality).stream()
        .map(
            it ->
                new HearingPack.Promise(
                    it.id(), it.promise(), it.owner(), it.due(), it.overdueDays(today), it.note()))
        .toList();
  }

  private Trend trend(Predicate<StepRecord> wanted) {
    return new Trend(months, board, wanted);
  }

  private static Predicate<StepRecord> of(String systemId) {
    return it -> systemId.isEmpty() || it.state().systemId().equals(systemId);
  }
}
