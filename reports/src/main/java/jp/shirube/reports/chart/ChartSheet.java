package jp.shirube.reports.chart;

import java.util.List;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.ListSheet.TableRow;
import jp.shirube.reports.form.SheetStyles;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Charts as a sheet of a workbook: each picture with its sentence and its figures below. */
public final class ChartSheet {

  private static final int SCALE = 2;
  private static final double ROW = 20;
  private static final float ROW_POINTS = 15;
  private static final List<Integer> WIDTHS = List.of(24, 20, 24, 20, 22, 20);

  private ChartSheet() {}

  /** Adds the sheet, if there is any chart. */
  public static void addTo(XSSFWorkbook workbook, List<Chart> charts) {
    if (charts.isEmpty()) {
      return;
    }
    XSSFSheet sheet = workbook.createSheet(Labels.text("chart.sheet"));
    ListSheet list =
        new ListSheet(sheet, new SheetStyles(workbook), new CellWriter(workbook)).widths(WIDTHS);
    sheet.setDefaultRowHeightInPoints(ROW_POINTS);
    list.title(Labels.text("chart.title"));
    list.text(Labels.text("chart.note"));
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    charts.forEach(chart -> add(workbook, drawing, list, chart));
  }

  private static void add(XSSFWorkbook workbook, XSSFDrawing drawing, ListSheet list, Chart chart) {
    drawing.getSheet().setRowBreak(list.skip(1));
    list.title(chart.title());
    list.text(chart.description());
    int rows = (int) Math.ceil(chart.height() / ROW) + 1;
    picture(workbook, drawing, chart, list.skip(rows));
    ChartTable table = chart.table();
    list.table(table.head(), table.rows().stream().map(row -> TableRow.of(row.toArray())).toList());
  }

  private static void picture(XSSFWorkbook workbook, XSSFDrawing drawing, Chart chart, int row) {
    int index = workbook.addPicture(ChartPictures.png(chart, SCALE), Workbook.PICTURE_TYPE_PNG);
    XSSFPicture picture = drawing.createPicture(anchor(drawing.getSheet(), chart, row), index);
    String words = chart.title() + "。" + chart.description();
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
  }

  /** A place as large as the picture, by the widths of the columns and the height of rows. */
  private static XSSFClientAnchor anchor(XSSFSheet sheet, Chart chart, int row) {
    int column = 0;
    double left = ChartPictures.WIDTH;
    while (left > sheet.getColumnWidthInPixels(column)) {
      left -= sheet.getColumnWidthInPixels(column++);
    }
    int rows = (int) (chart.height() / ROW);
    int below = Units.pixelToEMU((int) (chart.height() - rows * ROW));
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, Units.pixelToEMU((int) left), below, 0, row, column, row + rows);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    return anchor;
  }
}
