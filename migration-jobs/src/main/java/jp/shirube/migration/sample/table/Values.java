package jp.shirube.migration.sample.table;

import java.util.Arrays;
import java.util.List;

/** Texts by column; what was never set is empty. */
public class Values {

  private final Columns columns;
  private final String[] texts;

  protected Values(Columns columns) {
    this.columns = columns;
    this.texts = new String[columns.names().size()];
    Arrays.fill(texts, "");
  }

  public final void put(String column, String text) {
    texts[columns.position(column)] = text;
  }

  public final void put(String column, long number) {
    put(column, Long.toString(number));
  }

  public final String get(String column) {
    return texts[columns.position(column)];
  }

  /** In the order of the columns. */
  public final List<String> texts() {
    return Arrays.asList(texts);
  }
}
