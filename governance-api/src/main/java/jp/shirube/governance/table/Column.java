package jp.shirube.governance.table;

import java.util.List;
import java.util.Locale;

/**
 * A column that a table may have.
 *
 * @param id how the reader of the table calls it, also a heading of it
 * @param headings further headings by which people call it, the first one the usual one
 * @param required whether a table without it cannot be used
 */
public record Column(String id, List<String> headings, boolean required) {

  public Column {
    headings = List.copyOf(headings);
  }

  public static Column required(String id, String... headings) {
    return new Column(id, List.of(headings), true);
  }

  public static Column optional(String id, String... headings) {
    return new Column(id, List.of(headings), false);
  }

  /** What people call it. */
  public String name() {
    return headings.isEmpty() ? id : headings.get(0);
  }

  boolean isCalled(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT);
    return plain.equals(id) || headings.contains(plain);
  }
}
