package jp.shirube.mappings.rule;

import java.util.Map;
import jp.shirube.mappings.definition.MappingCode;
import org.jspecify.annotations.Nullable;

/** 参照: the value of another item of the same row. */
final class Reference extends RuleKind {

  static final String WORD = "参照";

  Reference() {
    super(WORD, Inputs.NONE, "同じグループの項目の物理名");
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    int item = scope.item(text);
    if (item < 0) {
      scope.report(MappingCode.REFERENCE_UNKNOWN, Map.of("reference", text));
      return null;
    }
    return (value, context) -> context.item(item);
  }
}
