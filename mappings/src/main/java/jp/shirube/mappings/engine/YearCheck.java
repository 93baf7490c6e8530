package jp.shirube.mappings.engine;

import jp.shirube.mappings.rule.RowCode;
import jp.shirube.mappings.rule.RuleContext;
import jp.shirube.mappings.text.IsoDates;
import org.jspecify.annotations.Nullable;

/** YEAR: {@code YYYY}. */
final class YearCheck extends ValueCheck {

  @Override
  @Nullable String check(String value, RuleContext context) {
    boolean year = value.length() == 4 && IsoDates.isNumber(value, 0, 4);
    return year ? value : refuse(RowCode.NOT_A_DATE, context);
  }
}
