package jp.shirube.mappings.rule;

/** 連結: the item's source fields joined by a separator; empty ones are left out. */
final class Concatenation extends RuleKind {

  Concatenation() {
    super("連結", Inputs.SOME, "区切りの文字(省略時はなし)");
  }

  @Override
  boolean needsArgument() {
    return false;
  }

  @Override
  Rule create(String text, RuleScope scope) {
    String separator = literal(text);
    int[] fields = scope.inputs().stream().mapToInt(Integer::intValue).toArray();
    return (value, context) -> join(fields, separator, context);
  }

  private static String join(int[] fields, String separator, RuleContext context) {
    StringBuilder joined = new StringBuilder();
    for (int field : fields) {
      String part = context.field(field);
      if (!part.isEmpty()) {
        joined.append(joined.length() == 0 ? "" : separator).append(part);
      }
    }
    return joined.toString();
  }
}
