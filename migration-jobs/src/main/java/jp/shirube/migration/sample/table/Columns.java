package jp.shirube.migration.sample.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Named columns and their positions. */
public final class Columns {

  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();

  public Columns(List<String> names) {
    this.names = List.copyOf(names);
    names.forEach(name -> positions.put(name, positions.size()));
  }

  public static Columns of(String... names) {
    return new Columns(List.of(names));
  }

  public List<String> names() {
    return names;
  }

  /**
   * @throws IllegalArgumentException for a name that is no column
   */
  int position(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException("no column " + name);
    }
    return position;
  }
}
