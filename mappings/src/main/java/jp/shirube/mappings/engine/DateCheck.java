package jp.shirube.mappings.engine;

import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.RuleContext;
import jp.shirube.mappings.text.IsoDates;
import org.jspecify.annotations.Nullable;

/** DATE: {@code YYYY-MM-DD}; a day that the calendar does not have is kept with a warning. */
final class DateCheck extends ValueCheck {

  @Override
  @Nullable String check(String value, RuleContext context) {
    if (!IsoDates.isDate(value)) {
      return refuse(RowCode.NOT_A_DATE, context);
    }
    if (IsoDates.isImpossible(value)) {
      context.report(RowCode.IMPOSSIBLE_DATE);
    }
    return value;
  }
}
