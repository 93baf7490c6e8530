package jp.shirube.mappings.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;

/**
 * The workbook that a vendor fills in: all sheets, and one row per item of the system with what the
 * standard says about it. Unfilled it checks with no more than "not mapped yet".
 */
public final class MappingTemplate {

  private static final List<String> ITEM_HEADINGS =
      List.of(
          "グループID", "ファイルID", "物理名", "項目名", "元項目", "規則1", "引数1", "規則2", "引数2", "規則3", "引数3", "条件",
          "既定値", "備考");

  private final Standard standard;
  private final String systemId;

  /**
   * @param systemId 業務ID of a system of the standard
   */
  public MappingTemplate(Standard standard, String systemId) {
    this.standard = standard;
    this.systemId = systemId;
  }

  /**
   * Writes the template.
   *
   * @param vendorId the vendor's short id, blank when it is not known yet
   * @param date day of its making, {@code YYYY-MM-DD}
   * @throws java.io.UncheckedIOException when the file cannot be written
   */
  public void write(Path workbook, String vendorId, String date) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(cover(vendorId, date));
    for (SheetForm form : SheetForm.values()) {
      if (form != SheetForm.COVER && form != SheetForm.GROUPS && form != SheetForm.ITEMS) {
        sheets.add(sheet(form.title(), List.of(headings(form))));
      }
    }
    sheets.add(groups());
    sheets.add(items());
    sheets.add(new TemplateGuide().sheet());
    DefinitionWriter.write(sheets, workbook);
  }

  private Sheet cover(String vendorId, String date) {
    return sheet(
        SheetForm.COVER.title(),
        List.of(
            List.of("項目", "値"),
            List.of(CoverParser.FORM, CoverParser.FORM_VERSION),
            List.of(CoverParser.SYSTEM, systemId),
            List.of(CoverParser.VENDOR, vendorId),
            List.of(CoverParser.VENDOR_NAME, ""),
            List.of(CoverParser.VERSION, "0.1"),
            List.of(CoverParser.EDITION, standard.edition()),
            List.of(CoverParser.AUTHOR, ""),
            List.of(CoverParser.DATE, date),
            List.of(CoverParser.NOTE, "")));
  }

  private static List<String> headings(SheetForm form) {
    return form.columns().stream().map(Column::heading).toList();
  }

  private Sheet groups() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("グループID", "グループ名", "ファイルID", "出力条件", "重複時", "繰返し", "備考"));
    standard
        .groupsOf(systemId)
        .forEach(group -> rows.add(List.of(group.id(), group.name(), "", "", "", "", "")));
    return sheet(SheetForm.GROUPS.title(), rows);
  }

  private Sheet items() {
    List<List<String>> rows = new ArrayList<>();
    List<String> headings = new ArrayList<>(ITEM_HEADINGS);
    headings.addAll(Column.INFORMATION);
    rows.add(headings);
    for (StandardGroup group : standard.groupsOf(systemId)) {
      group.items().forEach(item -> rows.add(row(item)));
    }
    return sheet(SheetForm.ITEMS.title(), rows);
  }

  private List<String> row(StandardItem item) {
    List<String> row =
        new ArrayList<>(List.of(item.groupId(), "", item.physicalName(), item.name()));
    while (row.size() < ITEM_HEADINGS.size()) {
      row.add("");
    }
    row.add(item.type().symbol());
    row.add(length(item));
    row.add(item.key() ? "主キー" : item.required() ? "必須" : "任意");
    row.add(codeList(item));
    row.add(item.sureness().isProvisional() ? "暫定(" + item.sureness().label() + ")" : "公式");
    return row;
  }

  private static String length(StandardItem item) {
    if (item.length() == 0) {
      return "";
    }
    return item.scale() > 0 ? item.length() + "," + item.scale() : String.valueOf(item.length());
  }

  private String codeList(StandardItem item) {
    String id = item.codeListId();
    if (id == null) {
      return "";
    }
    return id + standard.codeList(id).map(CodeList::name).map(name -> " " + name).orElse("");
  }

  private static Sheet sheet(String name, List<List<String>> rows) {
    List<Sheet.Row> numbered = new ArrayList<>();
    for (List<String> row : rows) {
      numbered.add(new Sheet.Row(numbered.size() + 1L, row));
    }
    return new Sheet(name, numbered);
  }
}
