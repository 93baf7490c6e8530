package jp.shirube.mappings.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheet 表紙. */
final class CoverParser {

  static final String FORM_VERSION = "1";
  static final String FORM = "形式版";
  static final String SYSTEM = "業務システムID";
  static final String VENDOR = "事業者ID";
  static final String VENDOR_NAME = "事業者名";
  static final String VERSION = "版";
  static final String EDITION = "標準の版";
  static final String AUTHOR = "作成者";
  static final String DATE = "作成日";
  static final String NOTE = "備考";
  static final List<String> NEEDED = List.of(FORM, SYSTEM, VENDOR, VERSION, EDITION);
  static final List<String> KEYS =
      List.of(FORM, SYSTEM, VENDOR, VENDOR_NAME, VERSION, EDITION, AUTHOR, DATE, NOTE);

  private final Report report;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Long> rows = new HashMap<>();

  CoverParser(Report report) {
    this.report = report;
  }

  Cover parse(SheetTable table) {
    table.entries().forEach(this::add);
    if (table.has(Column.KEY) && table.has(Column.VALUE)) {
      NEEDED.forEach(this::checkPresent);
    }
    checkForm();
    checkDate();
    return cover();
  }

  private void add(SheetTable.Entry entry) {
    String key = entry.needed(Column.KEY);
    if (key.isEmpty()) {
      return;
    }
    if (!KEYS.contains(key)) {
      entry.report(MappingCode.COVER_UNKNOWN, Column.KEY, Map.of("key", key));
    } else if (rows.putIfAbsent(key, entry.line()) != null) {
      entry.report(MappingCode.COVER_DUPLICATE, Column.KEY, Map.of("key", key));
    } else {
      values.put(key, entry.text(Column.VALUE));
    }
  }

  private void checkPresent(String key) {
    if (value(key).isEmpty()) {
      report(MappingCode.COVER_MISSING, key, Map.of("key", key));
    }
  }

  private void checkForm() {
    String form = value(FORM);
    if (!form.isEmpty() && !form.equals(FORM_VERSION)) {
      report(MappingCode.FORM_VERSION, FORM, Map.of("version", form));
    }
  }

  private void checkDate() {
    String date = value(DATE);
    if (!date.isEmpty() && !isDate(date)) {
      report(MappingCode.NOT_A_DATE, DATE, Map.of("column", DATE, "text", date));
    }
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void report(MappingCode code, String key, Map<String, String> arguments) {
    report.cell(
        code,
        SheetForm.COVER.title(),
        rows.getOrDefault(key, 0L),
        Column.VALUE.heading(),
        arguments);
  }

  private String value(String key) {
    return values.getOrDefault(key, "");
  }

  private Cover cover() {
    return new Cover(
        value(FORM),
        value(SYSTEM),
        value(VENDOR),
        value(VENDOR_NAME),
        value(VERSION),
        value(EDITION),
        value(AUTHOR),
        value(DATE),
        value(NOTE),
        rows);
  }
}
