package jp.shirube.reports.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.pmo.PmoReport.PlacedCell;
import jp.shirube.reports.pmo.StepCounts;
import org.jspecify.annotations.Nullable;

/**
 * The month as CSV: RFC 4180 with a header, lines end with CRLF, UTF-8 with a byte order mark since
 * officials open it in Excel. No remarks of people are in it: words of the nation, registered
 * names, dates and counts. A name that a spreadsheet would take for a formula gets an apostrophe
 * before it.
 */
public final class ProgressCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE = "\r\n";
  private static final List<String> CELLS =
      List.of(
          "municipality",
          "municipality-name",
          "month",
          "revision",
          "system-id",
          "system",
          "department",
          "vendor",
          "step",
          "phase",
          "step-name",
          "state",
          "planned-start",
          "planned-end",
          "actual-start",
          "actual-end");
  private static final List<String> RATES =
      List.of(
          "municipality",
          "municipality-name",
          "month",
          "revision",
          "system-id",
          "system",
          "done",
          "in-progress",
          "not-started",
          "out-of-scope",
          "all",
          "done-rate",
          "in-progress-rate",
          "not-started-rate");

  private ProgressCsv() {}

  /** One line for each step of each system, in the order of the matrix. */
  public static byte[] cells(PmoReport report) {
    return file(CELLS, report.cells(), cell -> cell(report, cell));
  }

  /** One line for each system with its counts and rates, then the whole city. */
  public static byte[] rates(PmoReport report) {
    List<List<Object>> rows = new ArrayList<>();
    report.systems().forEach(it -> rows.add(rates(report, it.id(), it.name(), it.counts())));
    rows.add(rates(report, "", Labels.text("csv.total"), report.totals()));
    return file(RATES, rows, row -> row);
  }

  private static List<Object> cell(PmoReport report, PlacedCell placed) {
    List<Object> row = head(report);
    row.addAll(
        List.of(
            placed.system().id(),
            placed.system().name(),
            placed.system().department(),
            orEmpty(placed.system().vendor()),
            placed.step().number(),
            placed.step().phase(),
            placed.step().name(),
            Labels.of(placed.cell().state()),
            orEmpty(placed.cell().plannedStart()),
            orEmpty(placed.cell().plannedEnd()),
            orEmpty(placed.cell().actualStart()),
            orEmpty(placed.cell().actualEnd())));
    return row;
  }

  private static List<Object> rates(PmoReport report, String id, String name, StepCounts counts) {
    List<Object> row = head(report);
    row.addAll(
        List.of(
            id,
            name,
            counts.done(),
            counts.inProgress(),
            counts.notStarted(),
            counts.outOfScope(),
            counts.total(),
            counts.doneRate().percent(),
            counts.inProgressRate().percent(),
            counts.notStartedRate().percent()));
    return row;
  }

  private static List<Object> head(PmoReport report) {
    return new ArrayList<>(
        List.of(
            report.header().municipalityCode(),
            report.header().municipalityName(),
            report.header().month(),
            report.header().revision()));
  }

  private static <T> byte[] file(
      List<String> columns, List<T> rows, Function<T, List<Object>> values) {
    List<Object> heading = columns.stream().<Object>map(it -> Labels.text("csv." + it)).toList();
    return Stream.concat(Stream.of(heading), rows.stream().map(values))
        .map(ProgressCsv::line)
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<Object> values) {
    return values.stream().map(ProgressCsv::field).collect(Collectors.joining(",", "", LINE));
  }

  private static String field(Object value) {
    String text = value instanceof String name ? harmless(name) : value.toString();
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String harmless(String text) {
    return CellWriter.startsFormula(text) ? "'" + text : text;
  }

  private static Object orEmpty(@Nullable Object value) {
    return value == null ? "" : value;
  }
}
