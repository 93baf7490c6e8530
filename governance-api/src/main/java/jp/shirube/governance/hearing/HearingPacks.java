package jp.shirube.governance.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.forecast.CityForecast;
import jp.shirube.governance.forecast.Forecasts;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.reports.hearing.HearingPack;
import jp.shirube.reports.hearing.HearingPack.PeerPlace;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.StepCounts;
import org.springframework.stereotype.Component;

/** Puts together what a hearing pack tells, from the registers of the other modules. */
@Component
class HearingPacks {

  private final Months months;
  private final StepBoard board;
  private final Municipalities municipalities;
  private final PmoReports reports;
  private final Forecasts forecasts;
  private final CoordinationItems items;
  private final Causes causes;
  private final Peers peers;
  private final Promises promises;
  private final Clock clock;
  private final Messages messages = Messages.japanese("hearing");

  HearingPacks(
      Months months,
      StepBoard board,
      Municipalities municipalities,
      PmoReports reports,
      Forecasts forecasts,
      CoordinationItems items,
      Causes causes,
      Peers peers,
      Promises promises,
      Clock clock) {
    this.months = months;
    this.board = board;
    this.municipalities = municipalities;
    this.reports = reports;
    this.forecasts = forecasts;
    this.items = items;
    this.causes = causes;
    this.peers = peers;
    this.promises = promises;
    this.clock = clock;
  }

  /**
   * What the pack of a month tells.
   *
   * @throws FindingException when the system is not known
   */
  HearingPack pack(HearingOrder order, Month month) {
    Settings settings = municipalities.find(order.municipality()).orElseThrow();
    String subject = subject(order, settings);
    PmoReport report = reports.report(month, new EditionStore(order.home()));
    CityForecast forecast = forecasts.of(month, order.forecast());
    Stalls stalls =
        new Stalls(
                causes.open(order.municipality()),
                CauseVocabulary.of(order.home()),
                order.unchanged())
            .lookBack(month, months, board);
    LocalDate today = LocalDate.now(clock);
    return new HearingPack(
        report.header(),
        subject,
        order.unchanged(),
        stalls.of(report, order.systemId()),
        trend(of(order.systemId())).upTo(month),
        place(month),
        new WaitingItems(new PartyNames(settings), today)
            .of(items.open(order.municipality()), order.systemId()),
        Outlooks.of(forecast, order.systemId()),
        forecast.assumptions(),
        openPromises(order.municipality(), today));
  }

  private static String subject(HearingOrder order, Settings settings) {
    if (order.systemId().isEmpty()) {
      return "";
    }
    return settings.assignments().stream()
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

  private List<HearingPack.Promise> openPromises(String municipality, LocalDate today) {
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
