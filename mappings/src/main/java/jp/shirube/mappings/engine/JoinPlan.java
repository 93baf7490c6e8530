package jp.shirube.mappings.engine;

import java.util.List;
import java.util.function.IntFunction;
import jp.shirube.mappings.definition.Join;
import org.jspecify.annotations.Nullable;

/**
 * A join resolved to indexes. Immutable.
 *
 * @param mainKey indexes of the key's fields in the main file
 * @param partnerKey indexes of the key's fields in the partner file
 * @param partnerFields indexes in the partner file of the fields that the main file's rules read
 * @param base index in the main file's mapper of the partner's first field
 * @param wording what a finding of the join says
 */
record JoinPlan(
    Join join,
    List<Integer> mainKey,
    List<Integer> partnerKey,
    List<Integer> partnerFields,
    int base,
    Wording wording) {

  /** The key's text: every part behind its length; null when all parts are empty. */
  static @Nullable String key(List<Integer> fields, IntFunction<String> values) {
    StringBuilder key = new StringBuilder();
    boolean empty = true;
    for (int field : fields) {
      String value = values.apply(field);
      empty &= value.isEmpty();
      key.append(value.length()).append(':').append(value);
    }
    return empty ? null : key.toString();
  }
}
