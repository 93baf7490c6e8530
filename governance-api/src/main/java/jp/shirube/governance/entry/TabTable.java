package jp.shirube.governance.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells between tabs, as spreadsheets put them on the clipboard: a cell that holds a tab, a line
 * break or a quotation mark stands between quotation marks, and those in it are doubled.
 */
final class TabTable {

  /** A closing mark is looked for so far, so that a hostile text costs no more than its length. */
  private static final int LONGEST_CELL = 2_000;

  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private TabTable(String text) {
    this.text = text;
  }

  /** Rows of cells; a line break at the end begins no row. */
  static List<List<String>> read(String text) {
    return new TabTable(text.replace("\r\n", "\n").replace('\r', '\n')).rows();
  }

  private List<List<String>> rows() {
    while (at < text.length()) {
      row.add(text.charAt(at) == '"' ? quoted() : plain());
      separator();
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private void separator() {
    if (at >= text.length()) {
      return;
    }
    boolean line = text.charAt(at) == '\n';
    at++;
    if (line) {
      rows.add(row);
      row = new ArrayList<>();
    } else if (at == text.length()) {
      row.add("");
    }
  }

  private String plain() {
    int from = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  /** A quotation mark that is never closed is a character like any other. */
  private String quoted() {
    StringBuilder cell = new StringBuilder();
    int end = Math.min(text.length(), at + LONGEST_CELL);
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) != '"') {
        cell.append(text.charAt(i));
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else {
        at = i + 1;
        return cell + plain();
      }
    }
    return plain();
  }

  private static boolean isEnd(char character) {
    return character == '\t' || character == '\n';
  }
}
