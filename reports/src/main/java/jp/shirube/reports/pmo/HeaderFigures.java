package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Wareki;

/** Single figures: what the report is about, and who signs. */
final class HeaderFigures {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final int SIGN_BOXES = 3;

  private HeaderFigures() {}

  static FigureRow row(PmoReport report) {
    ReportHeader header = report.header();
    FigureRow row =
        new FigureRow()
            .with("municipality", header.municipalityName())
            .with("municipalityCode", header.municipalityCode())
            .with("office", header.programOffice())
            .with("month", Wareki.month(header.month()))
            .with("monthWestern", western(header.month()))
            .with("monthFull", full(header.month()))
            .with(
                "municipalityFull",
                header.municipalityName() + "（" + header.municipalityCode() + "）")
            .with("fiscalYear", Wareki.fiscalYear(header.month()))
            .with("asOf", asOf(header))
            .with("made", time("made", header.made()))
            .with("officeMade", header.programOffice() + "　" + time("made", header.made()))
            .with("revision", Labels.text("revision", Map.of("revision", header.revision())))
            .with("status", Labels.of(header.status()))
            .with("revisionStatus", revisionStatus(header))
            .with("stepsEdition", header.stepsEdition().text())
            .with(
                "stepsNote", header.stepsEdition().text() + StepFigures.provisional(report.steps()))
            .with("mark", mark(header))
            .with("footer", footer(header));
    return counts(signs(row, report), report);
  }

  private static String revisionStatus(ReportHeader header) {
    return Labels.text(
        "revision.status",
        Map.of("revision", header.revision(), "status", Labels.of(header.status())));
  }

  private static String western(YearMonth month) {
    return Labels.text(
        "month.western",
        Map.of(
            "year", Integer.toString(month.getYear()),
            "month", Integer.toString(month.getMonthValue())));
  }

  private static String full(YearMonth month) {
    return Labels.text(
        "month.full",
        Map.of(
            "wareki", Wareki.month(month),
            "year", Integer.toString(month.getYear()),
            "month", Integer.toString(month.getMonthValue()),
            "fiscalYear", Wareki.fiscalYear(month)));
  }

  /** A month that has not begun can only show what is so before it. */
  private static String asOf(ReportHeader header) {
    LocalDate day = FigureText.japanese(header.asOf()).toLocalDate();
    boolean before = day.isBefore(header.month().atDay(1));
    return time(before ? "as-of.before" : "as-of", header.asOf());
  }

  private static String time(String key, OffsetDateTime time) {
    LocalDateTime japanese = FigureText.japanese(time);
    return Labels.text(
        key, Map.of("date", Wareki.date(japanese.toLocalDate()), "time", TIME.format(japanese)));
  }

  private static String mark(ReportHeader header) {
    return header.stepsEdition().provisional() ? Labels.text("mark.provisional") : "";
  }

  private static String footer(ReportHeader header) {
    return Labels.text(
        "footer",
        Map.of(
            "municipality", header.municipalityName(),
            "month", Wareki.month(header.month()),
            "revision", header.revision(),
            "status", Labels.of(header.status())));
  }

  private static FigureRow signs(FigureRow row, PmoReport report) {
    for (int i = 0; i < SIGN_BOXES; i++) {
      boolean given = i < report.signOffs().size();
      SignOff sign = given ? report.signOffs().get(i) : new SignOff("", null, null);
      row.with("sign" + (i + 1) + ".role", sign.role());
      row.with("sign" + (i + 1) + ".name", sign.name());
      row.with("sign" + (i + 1) + ".date", sign.date());
    }
    return row;
  }

  private static FigureRow counts(FigureRow row, PmoReport report) {
    long lateSystems =
        report.systems().stream().filter(s -> s.delayedSteps(report.asOf()) > 0).count();
    return summaries(row, report, lateSystems)
        .with("systemsCount", report.systems().size())
        .with("stepsCount", report.steps().size())
        .with("delayedSteps", report.delayed().size())
        .with("delayedSystems", lateSystems)
        .with("changedSteps", report.changed().size())
        .with("runsCount", report.runs().size());
  }

  private static FigureRow summaries(FigureRow row, PmoReport report, long lateSystems) {
    boolean compared = report.previousTotals().isPresent();
    return row.with(
            "delayedSummary", summary("delayed.summary", report.delayed().size(), lateSystems))
        .with(
            "changesSummary",
            compared
                ? summary("changes.summary", report.changed().size(), 0)
                : Labels.text("changes.no-previous"))
        .with("runsSummary", summary("runs.summary", report.runs().size(), 0));
  }

  private static String summary(String key, long count, long systems) {
    return count == 0
        ? Labels.text(key + ".none")
        : Labels.text(key, Map.of("count", count, "systems", systems));
  }
}
