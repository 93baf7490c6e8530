package jp.shirube.mappings.rule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 条件分岐: {@code 値=結果;値=結果;他=結果}; {@code {}} in a result is the input. */
final class Branching extends RuleKind {

  private static final String OTHER = "他";
  private static final String INPUT = "{}";

  Branching() {
    super("条件分岐", Inputs.ONE, "「値=結果;値=結果;他=結果」");
  }

  @Override
  @Nullable Rule create(String text, RuleScope scope) {
    Map<String, String> results = new HashMap<>();
    for (String pair : text.split(";")) {
      int equals = pair.indexOf('=');
      if (equals < 0 || results.put(side(pair, 0, equals), result(pair, equals)) != null) {
        return invalid(text, scope);
      }
    }
    return branch(results, results.remove(OTHER));
  }

  private static String side(String pair, int from, int to) {
    return literal(pair.substring(from, to).strip());
  }

  private static String result(String pair, int equals) {
    return side(pair, equals + 1, pair.length());
  }

  private static Rule branch(Map<String, String> results, @Nullable String other) {
    return (value, context) -> {
      String result = results.getOrDefault(value, other);
      if (result == null) {
        context.report(RowCode.NO_BRANCH);
        return null;
      }
      return result.contains(INPUT) ? result.replace(INPUT, value) : result;
    };
  }
}
