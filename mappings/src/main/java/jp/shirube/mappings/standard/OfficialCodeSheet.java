package jp.shirube.mappings.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.standard.CodeList.CodeValue;
import jp.shirube.mappings.workbook.WorkbookTexts;
import jp.shirube.mappings.workbook.WorkbookTexts.Row;
import jp.shirube.mappings.workbook.WorkbookTexts.Sheet;

/** Reads the sheets コード一覧 of one official workbook. Id and name stand on a list's first row. */
final class OfficialCodeSheet {

  /** Prefix of the names of code sheets. */
  static final String PREFIX = "コード一覧";

  /** Id of the list whose values every municipality sets. */
  static final String FREE_ID = "999";

  private static final String FREE_VALUE = "任意";
  private static final String ID = "コードID";
  private static final String NAME = "コード名";
  private static final String VALUE = "コード値";
  private static final String LABEL = "コード値の内容";

  private record Raw(String name, Place place, List<CodeValue> values) {}

  private final String file;
  private final List<Finding> findings;
  private final Map<String, Raw> lists = new LinkedHashMap<>();

  OfficialCodeSheet(String file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The reference of a code id as it is written in items and in code sheets: "002" is "2". */
  static String reference(String text) {
    String plain = OfficialLayout.plain(text);
    return plain.matches("[0-9]+") ? plain.replaceFirst("^0+(?=.)", "") : plain;
  }

  void read(Sheet sheet) {
    Optional<Row> heading =
        sheet.rows().stream().filter(row -> row.cells().containsValue(ID)).findFirst();
    if (heading.isEmpty()) {
      Place place = Place.cell(file, sheet.name(), 1, null);
      findings.add(Finding.of(StandardCode.HEADING_MISSING, place, Map.of("column", ID)));
      return;
    }
    new Reading(sheet.name(), heading.get()).read(sheet);
  }

  /**
   * The lists with values, by reference.
   *
   * @param business 業務ID that the lists' ids begin with
   */
  Map<String, CodeList> lists(String business) {
    Map<String, CodeList> result = new LinkedHashMap<>();
    lists.forEach(
        (reference, raw) -> {
          if (!raw.values().isEmpty()) {
            String id = business + "-" + reference;
            result.put(reference, new CodeList(id, raw.name(), false, raw.values()));
          }
        });
    return result;
  }

  /** True when a list stands in a code sheet but leaves its values open. */
  boolean isFree(String reference) {
    Raw raw = lists.get(reference);
    return reference.equals(FREE_ID) || (raw != null && raw.values().isEmpty());
  }

  /** Reports the lists that leave their values open. */
  void reportFreeLists() {
    lists.forEach(
        (reference, raw) -> {
          if (raw.values().isEmpty()) {
            Map<String, String> names = Map.of("code", reference, "name", raw.name());
            findings.add(Finding.of(StandardCode.CODE_LIST_FREE, raw.place(), names));
          }
        });
  }

  /** The rows of one sheet, with the list that is being read. */
  private final class Reading {

    private final String sheet;
    private final Row heading;
    private String current = "";

    Reading(String sheet, Row heading) {
      this.sheet = sheet;
      this.heading = heading;
    }

    void read(Sheet texts) {
      texts.rows().stream().filter(row -> row.number() > heading.number()).forEach(this::read);
    }

    private void read(Row row) {
      String id = reference(row.text(column(ID)));
      String value = OfficialLayout.plain(row.text(column(VALUE)));
      if (!id.isEmpty() && !id.equals("e")) {
        current = id;
        lists.putIfAbsent(id, new Raw(row.text(column(NAME)), place(row, ID), new ArrayList<>()));
      }
      if (!value.isEmpty() && !value.equals("e") && !value.equals(FREE_VALUE)) {
        add(row, value);
      }
    }

    private void add(Row row, String value) {
      Raw list = lists.get(current);
      if (list == null) {
        findings.add(Finding.of(StandardCode.CODE_ROW_ORPHAN, place(row, ID)));
      } else if (list.values().stream().anyMatch(known -> known.value().equals(value))) {
        Map<String, String> names = Map.of("code", current, "value", value);
        findings.add(Finding.of(StandardCode.CODE_VALUE_DUPLICATE, place(row, VALUE), names));
      } else {
        String source = "官公表: %s %s %d行".formatted(file, sheet, row.number());
        String label = row.text(column(LABEL)).replaceAll("\\s*[\\r\\n]+\\s*", " ");
        list.values().add(new CodeValue(value, label, Sureness.OFFICIAL, source));
      }
    }

    private int column(String name) {
      return heading.cells().entrySet().stream()
          .filter(cell -> cell.getValue().equals(name))
          .mapToInt(Map.Entry::getKey)
          .min()
          .orElse(-1);
    }

    private Place place(Row row, String name) {
      int column = column(name);
      String label = column < 0 ? name : WorkbookTexts.letter(column) + " " + name;
      return Place.cell(file, sheet, row.number(), label);
    }
  }
}
