package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.DateText;
import jp.shirube.mappings.text.IsoDates;
import org.jspecify.annotations.Nullable;

/** 和暦日付: a wareki date to {@code YYYY-MM-DD}, {@code 00} for what is unknown. */
final class WarekiDate extends DateRule {

  WarekiDate() {
    super("和暦日付");
  }

  @Override
  @Nullable String convert(DateText date, RuleContext context) {
    if (date.isOpenEnd()) {
      return IsoDates.OPEN_END;
    }
    if (!date.hasEra()) {
      return refuse(context);
    }
    if (date.isOutsideEra()) {
      context.report(RowCode.OUTSIDE_ERA);
    }
    return IsoDates.date(date.year(), date.month(), date.day());
  }
}
