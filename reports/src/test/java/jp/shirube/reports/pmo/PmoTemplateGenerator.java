package jp.shirube.reports.pmo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes Shirube's own form {@code pmo/pmo-report-template.xlsx} from the columns in {@code
 * pmo-template.tsv}. Run its main method with the target path after changing either; a test
 * compares the form in the resources with what this makes.
 */
public final class PmoTemplateGenerator {

  static final int HEADER_ROW = 3;
  private static final double MARGIN = 0.4;
  private static final List<String> LISTS =
      List.of(
          "作業量", "区分別", "別掲システム", "遅延工程", "対象外・後戻り", "予定見直し", "前月差異", "移行実績", "改訂差異", "検査の指摘",
          "主張のみ", "調整事項", "工程明細", "注記");

  record Column(String sheet, String heading, String figure, int width, String style) {}

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final PmoTemplateStyles styles = new PmoTemplateStyles(workbook);
  private final Properties labels = labels();

  public static void main(String[] args) throws IOException {
    try (XSSFWorkbook workbook = new PmoTemplateGenerator().generate();
        OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      workbook.write(out);
    }
  }

  XSSFWorkbook generate() {
    workbook.getStylesSource().getFontAt(0).setFontName(PmoTemplateStyles.FONT);
    new PmoTemplateSummary(this, workbook.createSheet("総括")).write();
    new PmoTemplateMatrix(this, workbook.createSheet("作業工程表")).write();
    LISTS.forEach(this::list);
    return workbook;
  }

  private void list(String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    List<Column> columns = columns(name);
    put(sheet, 0, 0, labels.getProperty(name), "title");
    put(sheet, 1, 0, "{{footer}}", "plain");
    summary(sheet, name);
    table(sheet, HEADER_ROW, columns);
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, HEADER_ROW + 1, 0, columns.size() - 1));
    print(sheet, "注記".equals(name) ? PaperSize.A4_PAPER : PaperSize.A3_PAPER, HEADER_ROW);
  }

  private void summary(XSSFSheet sheet, String name) {
    switch (name) {
      case "遅延工程" -> put(sheet, 2, 0, "{{delayedSummary}}", "strong");
      case "作業量", "区分別" -> put(sheet, 2, 0, "{{workSummary}}", "strong");
      case "別掲システム" -> put(sheet, 2, 0, "{{apartSummary}}", "strong");
      case "対象外・後戻り" -> put(sheet, 2, 0, "{{approvalsSummary}}", "strong");
      case "予定見直し" -> put(sheet, 2, 0, "{{replansSummary}}", "strong");
      case "前月差異" -> put(sheet, 2, 0, "{{changesSummary}}", "strong");
      case "移行実績" -> put(sheet, 2, 0, "{{runsSummary}}", "strong");
      case "改訂差異" -> put(sheet, 2, 0, "{{differencesSummary}}", "strong");
      case "検査の指摘" -> put(sheet, 2, 0, "{{findingsSummary}}", "strong");
      case "主張のみ" -> put(sheet, 2, 0, "{{claimsSummary}}", "strong");
      case "調整事項" -> put(sheet, 2, 0, "{{coordinationSummary}}", "strong");
      default -> put(sheet, 2, 0, "{{stepsEdition}}", "plain");
    }
  }

  void table(XSSFSheet sheet, int headerRow, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sheet.setColumnWidth(i, column.width() * 256);
      put(sheet, headerRow, i, column.heading(), "heading");
      put(sheet, headerRow + 1, i, "{{" + column.figure() + "}}", column.style());
    }
    sheet.getRow(headerRow).setHeightInPoints(32);
  }

  void put(XSSFSheet sheet, int row, int column, String text, String style) {
    XSSFRow target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = target.createCell(column);
    cell.setCellStyle(styles.get(style));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  void merge(XSSFSheet sheet, int row, int lastRow, int column, int lastColumn) {
    sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
  }

  String label(String key) {
    return Objects.requireNonNull(labels.getProperty(key), key);
  }

  void print(XSSFSheet sheet, PaperSize paper, int headerRow) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize((short) (paper.ordinal() + 1));
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.setMargin(PageMargin.TOP, MARGIN);
    sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN);
    sheet.getFooter().setCenter("&P / &N");
    sheet.getFooter().setRight("&A");
    sheet.setDisplayGridlines(false);
  }

  static List<Column> columns(String sheet) {
    return text("/pmo-template.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t"))
        .filter(c -> c[0].equals(sheet))
        .map(c -> new Column(c[0], c[1].replace("\\n", "\n"), c[2], Integer.parseInt(c[3]), c[4]))
        .toList();
  }

  private static String text(String resource) {
    try (var in = PmoTemplateGenerator.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties labels() {
    Properties labels = new Properties();
    try (var in =
        PmoTemplateGenerator.class.getResourceAsStream("/pmo-template-labels.properties")) {
      labels.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}
