package jp.shirube.migration.load;

import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/** The key under which findings of one kind on one item are counted. */
final class FindingKey {

  private static final char SEPARATOR = '|';

  private FindingKey() {}

  static String of(Finding finding) {
    return of(finding.code().code(), finding.place().item());
  }

  static String of(String code, @Nullable String item) {
    return item == null ? code : code + SEPARATOR + item;
  }

  /** The finding code of a key. */
  static String code(String key) {
    int separator = key.indexOf(SEPARATOR);
    return separator < 0 ? key : key.substring(0, separator);
  }

  /** The item of a key, {@code ""} when it has none. */
  static String item(String key) {
    int separator = key.indexOf(SEPARATOR);
    return separator < 0 ? "" : key.substring(separator + 1);
  }
}
