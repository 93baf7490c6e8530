package jp.shirube.mappings.definition;

import java.util.List;

/** The sheet 結合. */
final class JoinParser {

  private JoinParser() {}

  static List<Join> parse(SheetTable table) {
    return table.entries().stream().map(JoinParser::join).toList();
  }

  private static Join join(SheetTable.Entry entry) {
    return new Join(
        entry.needed(Column.MAIN_FILE),
        entry.needed(Column.PARTNER_FILE),
        GroupParser.names(entry.needed(Column.MAIN_FIELDS)),
        GroupParser.names(entry.needed(Column.PARTNER_FIELDS)),
        missing(entry),
        several(entry),
        entry.line());
  }

  private static Join.Missing missing(SheetTable.Entry entry) {
    int word = word(entry, Column.WHEN_MISSING, Join.Missing.words());
    return Join.Missing.values()[word];
  }

  private static Join.Several several(SheetTable.Entry entry) {
    int word = word(entry, Column.WHEN_SEVERAL, Join.Several.words());
    return Join.Several.values()[word];
  }

  /** Position of a cell's word, 0 when it is blank or not known. */
  private static int word(SheetTable.Entry entry, Column column, List<String> words) {
    String word = entry.text(column);
    if (!word.isEmpty() && !words.contains(word)) {
      entry.unknownWord(column, word, words);
    }
    return Math.max(0, words.indexOf(word));
  }
}
