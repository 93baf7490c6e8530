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
      List.of("code", "sentence", "remedy", "severity", "file", "findings");
  private static final List<Integer> WIDTHS = List.of(18, 60, 60, 10, 26, 12);

  private final ListSheet sheet;
  private final RejectHeader header;

  RejectSummary(ListSheet sheet, RejectHeader header) {
    this.sheet = sheet.widths(WIDTHS);
    this.header = header;
  }

  void write(RejectCounts counts) {
    sheet.title(Labels.text("rejects.title"));
    about();
    line("records", counts.records());
    line("findings", counts.findings());
    line("handling", Labels.text("rejects.handling.text"));
    sheet.blank();
    sheet.table(headings(), counts.lines().stream().map(RejectSummary::row).toList());
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

  private static List<String> headings() {
    return COLUMNS.stream().map(column -> Labels.text("rejects.column." + column)).toList();
  }

  private static TableRow row(RejectCounts.Line line) {
    RejectRow first = line.first;
    return TableRow.of(
        first.code(),
        first.sentence(),
        first.remedy(),
        first.severity(),
        first.file(),
        line.findings);
  }
}
