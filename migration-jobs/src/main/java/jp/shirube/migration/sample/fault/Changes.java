package jp.shirube.migration.sample.fault;

import java.util.function.Consumer;
import jp.shirube.migration.sample.delivery.Extract;

/** Changes that make a record faulty. */
public final class Changes {

  private Changes() {}

  /** Puts another text into a source field. */
  public static Consumer<Extract> put(String field, String text) {
    return extract -> extract.put(field, text);
  }

  /** The same where the record survives: its first row then holds the value. */
  public static Consumer<Extract> put(String field, String text, String item, String value) {
    return extract -> {
      extract.put(field, text);
      extract.row().put(item, value);
    };
  }

  /** Adds a text to what stands in a source field. */
  public static Consumer<Extract> append(String field, String text) {
    return extract -> extract.put(field, extract.get(field).stripTrailing() + text);
  }

  /** Lets the record's first row refer to a number that is nobody's. */
  public static Consumer<Extract> nobody(String field, String item) {
    return extract -> {
      String number = FaultKind.unknown(extract.get(field));
      extract.put(field, number);
      extract.row().put(item, number.strip());
    };
  }
}
