package jp.shirube.mappings.definition;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.finding.Messages;

/** The sheet 書き方 of a template: what to write into each column, and every rule. */
final class TemplateGuide {

  private final Messages messages = Messages.japanese("mapping-template");
  private final List<Sheet.Row> rows = new ArrayList<>();

  Sheet sheet() {
    add("シート", "列・規則", "書き方");
    for (SheetForm form : SheetForm.values()) {
      for (Column column : form.columns()) {
        add(form.title(), column.heading(), text(form.title() + "." + column.heading()));
      }
    }
    Column.RULE_WORDS.forEach(word -> add("規則", word, text("規則." + word)));
    return new Sheet(SheetForm.GUIDE, rows);
  }

  private String text(String key) {
    return messages.text("template." + key);
  }

  private void add(String sheet, String subject, String text) {
    rows.add(new Sheet.Row(rows.size() + 1L, List.of(sheet, subject, text)));
  }
}
