package jp.shirube.mappings.engine;

import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.RuleContext;
import jp.shirube.mappings.text.IsoDates;
import org.jspecify.annotations.Nullable;

/** TIME: {@code HH:MM:SS}. */
final class TimeCheck extends ValueCheck {

  @Override
  @Nullable String check(String value, RuleContext context) {
    return IsoDates.isTime(value) ? value : refuse(RowCode.NOT_A_DATE, context);
  }
}
