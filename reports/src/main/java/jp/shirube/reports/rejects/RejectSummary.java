package jp.shirube.reports.rejects;

import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.ListSheet.TableRow;

/** The first sheet: whose rejects these are, how many, and how to handle the file. */
final class RejectSummary {

  private static final List<String> COLUMNS =
      List.of("file", "item", "field", "code", "severity", "findings", "sentence", "remedy");
  private static final List<Integer> WIDTHS = List.of(18, 36, 20, 16, 8, 8, 46, 46);

  private final ListSheet sheet;
  private final RejectHeader header;

  RejectSummary(ListSheet sheet, RejectHeader header) {
    this.sheet = sheet.widths(WIDTHS);
    this.header = header;
  }

  void write(RejectCounts counts) {
    sheet.title(Labels.text("rejects.title"));
    about();
    line("rejected", counts.rejected());
    line("withdrawn", counts.withdrawn());
    line("findings", counts.findings());
    line("handling", Labels.text("rejects.handling.text"));
    sheet.blank();
    sheet.table(
        RejectSheet.labels(COLUMNS), counts.lines().stream().map(RejectSummary::row).toList());
  }

  private void about() {
    line("municipality", header.municipalityName() + "（" + header.municipalityCode() + "）");
    line("system", header.systemId() + " " + header.systemName());
    line("vendor", header.vendor());
    line("run", header.run());
    line("delivery", header.delivery());
    line("mapping", header.mappingVersion());
    line("as-of", FigureText.of(header.asOf()));
    line("editions", editions(header.editions()));
  }

  private static String editions(List<Edition> editions) {
    return editions.stream()
        .map(edition -> edition.kind() + " " + edition.text())
        .collect(Collectors.joining("、"));
  }

  private void line(String key, Object value) {
    sheet.line(Labels.text("rejects." + key), value);
  }

  private static TableRow row(RejectCounts.Line line) {
    RejectRow.Fault fault = line.first.fault();
    return TableRow.of(
        line.first.file(),
        fault.itemName(),
        fault.field() == null ? "" : fault.field(),
        fault.code(),
        fault.severity(),
        line.findings,
        fault.kind(),
        fault.remedy());
  }

  /** 不備 or 取下げ, as the tables of runs have it. */
  static String outcome(RejectRow row) {
    return Labels.text(
        "rejects.outcome." + (row.withdrawnFrom().isEmpty() ? "rejected" : "withdrawn"));
  }
}
