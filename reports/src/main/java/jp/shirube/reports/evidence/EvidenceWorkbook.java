package jp.shirube.reports.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.reports.evidence.RunEvidence.Run;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.ListSheet.TableRow;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a run's evidence as a workbook: a summary and one sheet per kind of proof. */
public final class EvidenceWorkbook {

  private final XSSFWorkbook workbook;
  private final SheetStyles styles;
  private final CellWriter writer;

  private EvidenceWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new SheetStyles(workbook);
    this.writer = new CellWriter(workbook);
  }

  /** Writes the workbook; the stream stays open. */
  public static void write(RunEvidence evidence, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new EvidenceWorkbook(workbook).sheets(evidence);
      workbook.write(out);
    }
  }

  private void sheets(RunEvidence evidence) {
    summary(evidence);
    table("files", EvidenceRows.FILES, EvidenceRows.files(evidence));
    table("groups", EvidenceRows.GROUPS, EvidenceRows.groups(evidence));
    table("measures", EvidenceRows.MEASURES, EvidenceRows.measures(evidence));
    table("sums", EvidenceRows.SUMS, EvidenceRows.sums(evidence));
    table("findings", EvidenceRows.FINDINGS, EvidenceRows.findings(evidence));
    table("exclusions", EvidenceRows.EXCLUSIONS, EvidenceRows.exclusions(evidence));
  }

  private ListSheet sheet(String key, List<EvidenceRows.Column> columns) {
    ListSheet sheet =
        new ListSheet(workbook.createSheet(Labels.text("evidence." + key)), styles, writer);
    return sheet.widths(columns.stream().map(EvidenceRows.Column::width).toList());
  }

  private void table(String key, List<EvidenceRows.Column> columns, List<TableRow> rows) {
    ListSheet sheet = sheet(key, columns);
    sheet.title(Labels.text("evidence." + key + ".title"));
    if (rows.isEmpty()) {
      sheet.line(Labels.text("evidence.none"), "");
    } else {
      sheet.list(headings(columns), rows);
    }
  }

  private static List<String> headings(List<EvidenceRows.Column> columns) {
    return columns.stream().map(c -> Labels.text("evidence.column." + c.key())).toList();
  }

  private void summary(RunEvidence evidence) {
    ListSheet sheet = sheet("summary", EvidenceRows.DECISIONS);
    sheet.title(Labels.text("evidence.summary.title"));
    about(evidence.run()).forEach(line -> sheet.line(label(line.key()), line.value()));
    sheet.line(label("balanced"), Labels.text("evidence.balanced." + evidence.balanced()));
    sheet.blank();
    sheet.table(headings(EvidenceRows.DECISIONS), EvidenceRows.decisions(evidence));
    sheet.blank();
    sheet.table(headings(EvidenceRows.EDITIONS), EvidenceRows.editions(evidence));
  }

  private static String label(String key) {
    return Labels.text("evidence.run." + key);
  }

  private record Line(String key, String value) {}

  private static Stream<Line> about(Run run) {
    return Stream.of(
        new Line("municipality", run.municipalityName() + "（" + run.municipalityCode() + "）"),
        new Line("system", run.systemId() + " " + run.systemName()),
        new Line("vendor", run.vendor()),
        new Line("name", run.name()),
        new Line("mode", run.mode()),
        new Line("result", run.result()),
        new Line("as-of", FigureText.of(run.asOf())),
        new Line("started", FigureText.of(run.started())),
        new Line("elapsed", FigureText.elapsed(run.elapsed())),
        new Line("started-by", run.startedBy()),
        new Line("delivery", run.delivery()),
        new Line("mapping", run.mappingVersion()),
        new Line("mapping-hash", run.mappingHash()));
  }
}
