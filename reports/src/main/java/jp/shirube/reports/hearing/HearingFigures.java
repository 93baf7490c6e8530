package jp.shirube.reports.hearing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Wareki;
import jp.shirube.reports.hearing.HearingPack.Outlook;
import jp.shirube.reports.hearing.HearingPack.PeerPlace;
import jp.shirube.reports.hearing.HearingPack.StalledStep;
import jp.shirube.reports.hearing.HearingPack.TrendPoint;
import jp.shirube.reports.pmo.ReportHeader;
import jp.shirube.reports.pmo.StepCounts;

/** Every figure of a hearing pack by name: the one source of its workbook and its pages. */
final class HearingFigures {

  private HearingFigures() {}

  static FigureSet of(HearingPack pack) {
    return new FigureSet(single(pack))
        .list("stalled", numbered(pack.stalled(), HearingFigures::stalled))
        .list("trend", numbered(pack.trend(), HearingFigures::trend))
        .list("items", numbered(pack.items(), HearingFigures::item))
        .list("outlooks", numbered(pack.outlooks(), HearingFigures::outlook))
        .list("promises", numbered(pack.promises(), HearingFigures::promise));
  }

  private static <T> List<FigureRow> numbered(List<T> values, Function<T, FigureRow> row) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> row.apply(values.get(i)).with("no", i + 1))
        .toList();
  }

  private static FigureRow single(HearingPack pack) {
    ReportHeader header = pack.header();
    FigureRow row =
        new FigureRow()
            .with("municipality", header.municipalityName() + "（" + header.municipalityCode() + "）")
            .with("office", header.programOffice())
            .with("month", Wareki.month(header.month()))
            .with("subject", pack.subject().isEmpty() ? text("hearing.city") : pack.subject())
            .with("made", FigureText.of(header.made()))
            .with("status", status(header))
            .with("footer", footer(header))
            .with("assumptions", String.join("\n", pack.assumptions()))
            .with("mark", header.stepsEdition().provisional() ? text("mark.provisional") : "");
    return place(summaries(row, pack), pack);
  }

  private static FigureRow summaries(FigureRow row, HearingPack pack) {
    long unexplained = pack.stalled().stream().filter(it -> it.cause().isEmpty()).count();
    long overdue = pack.items().stream().filter(it -> it.overdueDays() > 0).count();
    long broken = pack.promises().stream().filter(it -> it.overdueDays() > 0).count();
    return row.with(
            "stalledSummary",
            text(
                "hearing.stalled.summary",
                Map.of(
                    "count", pack.stalled().size(),
                    "months", pack.months(),
                    "unexplained", unexplained)))
        .with("causeSummary", causes(pack.stalled()))
        .with(
            "itemsSummary",
            text("hearing.items.summary", Map.of("count", pack.items().size(), "overdue", overdue)))
        .with(
            "promisesSummary",
            text(
                "hearing.promises.summary",
                Map.of("count", pack.promises().size(), "overdue", broken)));
  }

  /** {@code 事業者の要員不足 3件、予算 1件}. */
  private static String causes(List<StalledStep> stalled) {
    Map<String, Long> counts = new TreeMap<>();
    stalled.forEach(
        it ->
            counts.merge(
                it.cause().isEmpty() ? text("hearing.no-cause") : it.cause(), 1L, Long::sum));
    String all =
        counts.entrySet().stream()
            .map(it -> it.getKey() + " " + it.getValue() + text("hearing.cases"))
            .reduce((left, right) -> left + "、" + right)
            .orElse("");
    return all.isEmpty() ? text("hearing.none") : all;
  }

  private static FigureRow place(FigureRow row, HearingPack pack) {
    return row.with(
            "place", pack.place().map(HearingFigures::place).orElse(text("hearing.place.none")))
        .with("quartiles", pack.place().map(HearingFigures::quartiles).orElse(""))
        .with("placeSource", pack.place().map(HearingFigures::source).orElse(""));
  }

  private static String place(PeerPlace place) {
    return text(
        "hearing.place.text",
        Map.of(
            "month", Wareki.month(place.month()),
            "rate", place.own().toPlainString(),
            "of", place.of(),
            "rank", place.rank()));
  }

  private static String quartiles(PeerPlace place) {
    return text(
        "hearing.quartiles.text",
        Map.of(
            "lower", place.lower().toPlainString(),
            "median", place.median().toPlainString(),
            "upper", place.upper().toPlainString(),
            "counts", place.counts()));
  }

  private static String source(PeerPlace place) {
    String published =
        place.ownPublished() == null
            ? text("hearing.published.none")
            : text("hearing.published", Map.of("rate", place.ownPublished().toPlainString()));
    String mark = place.provisional() ? text("hearing.place.provisional") : "";
    return published + text("hearing.source", Map.of("source", place.source())) + mark;
  }

  private static String status(ReportHeader header) {
    return text(
        "revision.status",
        Map.of("revision", header.revision(), "status", Labels.of(header.status())));
  }

  private static String footer(ReportHeader header) {
    return text(
        "hearing.footer",
        Map.of(
            "municipality", header.municipalityName(),
            "month", Wareki.month(header.month()),
            "revision", header.revision()));
  }

  private static FigureRow stalled(StalledStep step) {
    return new FigureRow()
        .with("system", step.system())
        .with("party", step.department() + "／" + step.vendor())
        .with("step", step.step())
        .with("stepName", step.stepName())
        .with("state", step.state())
        .with("plannedEnd", step.plannedEnd())
        .with("delayDays", step.delayDays() == 0 ? "" : step.delayDays())
        .with("unchanged", step.unchangedMonths())
        .with("cause", step.cause().isEmpty() ? text("hearing.no-cause") : step.cause())
        .with("explanation", step.explanation())
        .with("measure", step.measure().isEmpty() ? text("hearing.no-measure") : step.measure())
        .with("owner", step.owner())
        .with("newDate", step.newDate())
        .with("unexplained", step.cause().isEmpty());
  }

  private static FigureRow trend(TrendPoint point) {
    StepCounts counts = point.counts();
    FigureRow row = new FigureRow().with("month", Wareki.month(point.month()));
    if (counts == null) {
      return row.with("told", text("hearing.trend.none"))
          .with("doneRate", "")
          .with("inProgressRate", "")
          .with("notStartedRate", "");
    }
    String told = point.submitted() ? "hearing.trend.submitted" : "hearing.trend.now";
    return row.with("told", text(told, Map.of("revision", point.revision())))
        .with("doneRate", counts.doneRate().withCounts())
        .with("inProgressRate", counts.inProgressRate().withCounts())
        .with("notStartedRate", counts.notStartedRate().withCounts());
  }

  private static FigureRow item(HearingPack.OpenItem item) {
    return new FigureRow()
        .with("number", item.number())
        .with("title", item.title())
        .with("system", item.system())
        .with("owner", item.owner())
        .with("due", item.due())
        .with("overdue", item.overdueDays() == 0 ? "" : item.overdueDays());
  }

  private static FigureRow outlook(Outlook outlook) {
    return new FigureRow()
        .with("system", outlook.system())
        .with("plannedEnd", outlook.plannedEnd())
        .with("early", outlook.early())
        .with("likely", outlook.likely())
        .with("late", outlook.late())
        .with("deadline", outlook.deadline())
        .with("inTime", outlook.inTime());
  }

  private static FigureRow promise(HearingPack.Promise promise) {
    return new FigureRow()
        .with("number", promise.number())
        .with("promise", promise.promise())
        .with("owner", promise.owner())
        .with("due", promise.due())
        .with("overdue", promise.overdueDays() == 0 ? "" : promise.overdueDays())
        .with("note", promise.note());
  }

  private static String text(String key) {
    return Labels.text(key);
  }

  private static String text(String key, Map<String, ?> arguments) {
    return Labels.text(key, arguments);
  }
}
