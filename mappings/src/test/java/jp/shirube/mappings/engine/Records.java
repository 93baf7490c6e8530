package jp.shirube.mappings.engine;

import java.util.List;
import jp.shirube.mappings.finding.Finding;

/** Records made of texts. */
public final class Records {

  private Records() {}

  public static SourceRecord of(String... fields) {
    return new TextRecord(List.of(fields), List.of());
  }

  public static SourceRecord faulty(Finding fault) {
    return new TextRecord(List.of(), List.of(fault));
  }

  private record TextRecord(List<String> fields, List<Finding> faults) implements SourceRecord {

    @Override
    public long number() {
      return 7;
    }

    @Override
    public long line() {
      return 8;
    }

    @Override
    public long offset() {
      return 0;
    }

    @Override
    public int length() {
      return 0;
    }

    @Override
    public String field(int index) {
      return fields.get(index);
    }
  }
}
