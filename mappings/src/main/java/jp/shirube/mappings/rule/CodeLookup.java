package jp.shirube.mappings.rule;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.mappings.definition.CodeTable;
import jp.shirube.mappings.definition.MappingCode;
import org.jspecify.annotations.Nullable;

/**
 * コード変換: the standard's code for the vendor's. Blanks at the value's ends do not count. An empty
 * value stays empty unless the table has a line for it.
 */
final class CodeLookup extends RuleKind {

  CodeLookup() {
    super("コード変換", Inputs.ONE, "コード変換表の表名");
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    CodeTable table = scope.codeTable(text).orElse(null);
    if (table == null) {
      scope.report(MappingCode.CODE_TABLE_UNKNOWN, Map.of("table", text));
      return null;
    }
    return lookup(targets(table));
  }

  private static Map<String, String> targets(CodeTable table) {
    Map<String, String> targets = new HashMap<>();
    targets.put("", "");
    table.entries().forEach(entry -> targets.put(key(entry.source()), entry.target()));
    return targets;
  }

  private static Rule lookup(Map<String, String> targets) {
    return (value, context) -> {
      String target = targets.get(key(value));
      if (target == null) {
        context.report(RowCode.NOT_IN_CODE_TABLE);
      }
      return target;
    };
  }

  private static String key(String value) {
    return jp.shirube.mappings.text.Blank.trim(value);
  }
}
