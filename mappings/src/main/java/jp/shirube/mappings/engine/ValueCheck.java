package jp.shirube.mappings.engine;

import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.RuleContext;
import jp.shirube.mappings.standard.StandardItem;
import org.jspecify.annotations.Nullable;

/** What an item's data type demands of a value that is not empty. */
abstract class ValueCheck {

  /**
   * Checks a value and reports what is wrong.
   *
   * @return the value in the type's canonical form, or null when it is refused
   */
  abstract @Nullable String check(String value, RuleContext context);

  static ValueCheck of(StandardItem item) {
    return switch (item.type()) {
      case HALF_WIDTH -> new TextCheck(item.length(), true);
      case FULL_WIDTH -> new TextCheck(item.length(), false);
      case INTEGER, DECIMAL, SIGNED -> new NumberCheck(item);
      case YEAR -> new YearCheck();
      case DATE -> new DateCheck();
      case TIME -> new TimeCheck();
      case BLOB -> new TextCheck(0, true);
    };
  }

  static @Nullable String refuse(RowCode code, RuleContext context) {
    context.report(code);
    return null;
  }
}
