package jp.shirube.mappings.standard;

import java.util.List;
import java.util.Optional;

/**
 * A code list (コード一覧). Values are text and keep leading zeros.
 *
 * @param excerpt true when the list is known to be incomplete (抜粋): a value that is not in it may
 *     still be right
 */
public record CodeList(String id, String name, boolean excerpt, List<CodeValue> values) {

  /** One value and its meaning. */
  public record CodeValue(String value, String label, Sureness sureness, String source) {}

  public CodeList {
    values = List.copyOf(values);
  }

  public Optional<CodeValue> value(String code) {
    return values.stream().filter(value -> value.value().equals(code)).findFirst();
  }
}
