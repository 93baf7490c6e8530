package jp.shirube.reports.exchange;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import jp.shirube.reports.figure.Labels;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cell styles of the entry sheet; only those of input columns are unlocked. */
final class ExchangeStyles {

  private static final String HEAD = "DCE6F1";
  private static final String INPUT_HEAD = "FFD966";
  private static final String INPUT = "FFF9E5";
  private static final String LOCKED = "F2F2F2";
  private static final short SIZE = 9;
  private static final short TITLE_SIZE = 13;

  final CellStyle title;
  final CellStyle lead;
  private final XSSFWorkbook workbook;
  private final Font plain;
  private final Map<ExchangeColumn, CellStyle> heads = new EnumMap<>(ExchangeColumn.class);
  private final Map<ExchangeColumn, CellStyle> cells = new EnumMap<>(ExchangeColumn.class);

  ExchangeStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.plain = font(SIZE, false);
    this.title = style(font(TITLE_SIZE, true));
    this.lead = style(plain);
    for (ExchangeColumn column : ExchangeColumn.values()) {
      heads.put(column, head(column));
      cells.put(column, cell(column));
    }
  }

  CellStyle head(ExchangeColumn column, boolean group) {
    CellStyle head = Objects.requireNonNull(heads.get(column));
    if (!group) {
      return head;
    }
    CellStyle across = workbook.createCellStyle();
    across.cloneStyleFrom(head);
    across.setAlignment(HorizontalAlignment.CENTER_SELECTION);
    return across;
  }

  CellStyle of(ExchangeColumn column) {
    return Objects.requireNonNull(cells.get(column));
  }

  private CellStyle head(ExchangeColumn column) {
    CellStyle style = bordered(style(font(SIZE, true)));
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.CENTER);
    return filled(style, column.isInput() ? INPUT_HEAD : HEAD);
  }

  private CellStyle cell(ExchangeColumn column) {
    CellStyle style = bordered(style(plain));
    style.setWrapText(column != ExchangeColumn.STAMP);
    style.setLocked(!column.isInput());
    if (column.kind() == ExchangeColumn.Kind.DATE) {
      style.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
    }
    if (column.kind() != ExchangeColumn.Kind.TEXT) {
      style.setAlignment(HorizontalAlignment.CENTER);
    }
    return filled(style, column.isInput() ? INPUT : LOCKED);
  }

  private CellStyle style(Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private Font font(short size, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(Labels.text("font.sheet"));
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    return font;
  }

  private static CellStyle bordered(CellStyle style) {
    short grey = IndexedColors.GREY_40_PERCENT.getIndex();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
    return style;
  }

  private static CellStyle filled(CellStyle style, String rgb) {
    style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(rgb), null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
