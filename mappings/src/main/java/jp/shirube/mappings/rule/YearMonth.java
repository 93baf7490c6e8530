package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.DateText;
import jp.shirube.mappings.text.IsoDates;
import org.jspecify.annotations.Nullable;

/** 年月: a wareki or western year and month to {@code YYYY-MM}; nines are an open end. */
final class YearMonth extends DateRule {

  private static final String OPEN_END = "9999-12";

  YearMonth() {
    super("年月");
  }

  @Override
  @Nullable String convert(DateText date, RuleContext context) {
    if (date.isOpenEnd()) {
      return OPEN_END;
    }
    if (date.parts() != 2 || date.year() == 0 || date.month() == 0) {
      return refuse(context);
    }
    return IsoDates.yearMonth(date.year(), date.month());
  }
}
