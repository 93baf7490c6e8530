package jp.shirube.mappings.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.workbook.WorkbookTexts.Row;
import jp.shirube.mappings.workbook.WorkbookTexts.Sheet;

/** Reads the item sheets of one official workbook, row by row. */
final class OfficialItemSheet {

  /** An item before its group has an id and its code list is looked up. */
  record Taken(String group, String code, StandardItem item, Place place) {}

  private static final String END_MARK = "e";
  private static final String CONDITION_MARK = "※※";
  private static final String REQUIRED = "必須";
  private static final String CONDITIONAL = "条件付き必須";
  private static final Map<ItemType, Integer> FIXED_LENGTHS =
      Map.of(ItemType.DATE, 10, ItemType.TIME, 8, ItemType.YEAR, 4, ItemType.BLOB, 0);

  private final String file;
  private final List<String> retiredWords;
  private final List<Finding> findings;
  private final List<Taken> taken = new ArrayList<>();
  private final Map<String, Integer> rowOf = new HashMap<>();

  /**
   * @param retiredWords words in 備考 that mark a row as retired
   */
  OfficialItemSheet(String file, List<String> retiredWords, List<Finding> findings) {
    this.file = file;
    this.retiredWords = retiredWords;
    this.findings = findings;
  }

  List<Taken> taken() {
    return taken;
  }

  void read(Sheet sheet, OfficialLayout layout) {
    List<OfficialColumn> missing = layout.missing();
    for (OfficialColumn column : missing) {
      Place place = Place.cell(file, sheet.name(), layout.headingRow(), null);
      findings.add(
          Finding.of(StandardCode.HEADING_MISSING, place, Map.of("column", column.heading())));
    }
    if (missing.isEmpty()) {
      sheet.rows().stream()
          .filter(row -> layout.isData(row) && !isEmpty(layout, row))
          .forEach(row -> read(sheet, layout, row));
    }
  }

  private static boolean isEmpty(OfficialLayout layout, Row row) {
    int id = layout.position(OfficialColumn.ID);
    return Stream.of(
            id,
            id + 1,
            layout.position(OfficialColumn.NAME),
            layout.position(OfficialColumn.ROMAJI))
        .map(row::text)
        .allMatch(text -> text.isEmpty() || text.equals(END_MARK));
  }

  private void read(Sheet sheet, OfficialLayout layout, Row texts) {
    Place place = Place.cell(file, sheet.name(), texts.number(), null);
    OfficialRow row = new OfficialRow(layout, texts, place, findings);
    if (isRetired(row)) {
      row.report(StandardCode.ROW_RETIRED, OfficialColumn.NOTE, Map.of());
      return;
    }
    Taken item = item(row, place);
    if (row.isValid() && isFirst(row, item)) {
      taken.add(item);
    }
  }

  private boolean isRetired(OfficialRow row) {
    String note = row.text(OfficialColumn.NOTE);
    return retiredWords.stream().anyMatch(note::contains);
  }

  private boolean isFirst(OfficialRow row, Taken item) {
    String reference = item.group() + "." + item.item().physicalName();
    return isFirst(row, OfficialColumn.ID, item.item().id())
        && isFirst(row, OfficialColumn.ROMAJI, reference);
  }

  private boolean isFirst(OfficialRow row, OfficialColumn column, String key) {
    Integer first = rowOf.putIfAbsent(column + key, row.number());
    if (first != null) {
      row.report(
          StandardCode.ROW_DUPLICATE, column, Map.of("value", key, "first", String.valueOf(first)));
    }
    return first == null;
  }

  private Taken item(OfficialRow row, Place place) {
    ItemType type = type(row);
    int[] lengthAndScale = lengthAndScale(row, type);
    String condition = condition(row);
    StandardItem item =
        new StandardItem(
            row.itemId(),
            "",
            row.filled(OfficialColumn.NAME),
            romaji(row),
            type,
            lengthAndScale[0],
            lengthAndScale[1],
            row.isCircled(OfficialColumn.KEY),
            condition.equals(REQUIRED),
            null,
            note(row, condition),
            Sureness.OFFICIAL,
            "官公表: %s %d行".formatted(file, row.number()));
    return new Taken(row.filled(OfficialColumn.GROUP), row.plain(OfficialColumn.CODE), item, place);
  }

  private static String romaji(OfficialRow row) {
    return row.checked(OfficialColumn.ROMAJI, row.plain(OfficialColumn.ROMAJI), CellForm.ROMAJI);
  }

  private static ItemType type(OfficialRow row) {
    String symbol = row.checked(OfficialColumn.TYPE, row.plain(OfficialColumn.TYPE), CellForm.TYPE);
    return ItemType.ofSymbol(symbol).orElse(ItemType.HALF_WIDTH);
  }

  private static String condition(OfficialRow row) {
    return row.checked(
        OfficialColumn.CONDITION, row.plain(OfficialColumn.CONDITION), CellForm.OUTPUT_CONDITION);
  }

  private static int[] lengthAndScale(OfficialRow row, ItemType type) {
    String text = row.plain(OfficialColumn.LENGTH);
    if (text.isEmpty() && FIXED_LENGTHS.containsKey(type)) {
      return new int[] {FIXED_LENGTHS.getOrDefault(type, 0), 0};
    }
    boolean decimal = type == ItemType.DECIMAL;
    // Only 9V has a decimal part; elsewhere a comma groups digits.
    String digits = decimal ? text : text.replace(",", "");
    CellForm form = decimal ? CellForm.LENGTH_AND_SCALE : CellForm.NUMBER;
    if (!form.fits(row.checked(OfficialColumn.LENGTH, digits, form))) {
      return new int[] {0, 0};
    }
    String[] parts = digits.split(",", -1);
    return new int[] {
      Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0
    };
  }

  private static String note(OfficialRow row, String condition) {
    List<String> parts = new ArrayList<>();
    if (condition.equals(CONDITIONAL)) {
      parts.add(CONDITIONAL + conditions(row));
    }
    if (row.isCircled(OfficialColumn.FOREIGN_KEY)) {
      parts.add("外部キー");
    }
    Optional.of(row.text(OfficialColumn.REPEAT))
        .filter(repeat -> !repeat.isEmpty())
        .ifPresent(repeat -> parts.add("繰り返し " + repeat));
    parts.add(row.text(OfficialColumn.NOTE));
    parts.removeAll(Collections.singleton(""));
    return String.join("／", parts);
  }

  private static String conditions(OfficialRow row) {
    String texts =
        row.lines(OfficialColumn.DESCRIPTION).stream()
            .filter(line -> line.startsWith(CONDITION_MARK))
            .map(line -> line.substring(CONDITION_MARK.length()))
            .collect(Collectors.joining("、"));
    return texts.isEmpty() ? "" : "（" + texts + "）";
  }
}
