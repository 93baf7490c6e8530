package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.DateText;
import jp.shirube.mappings.text.IsoDates;
import org.jspecify.annotations.Nullable;

/** 西暦日付: a western date to {@code YYYY-MM-DD}; nines are an open end. */
final class WesternDate extends DateRule {

  WesternDate() {
    super("西暦日付");
  }

  @Override
  @Nullable String convert(DateText date, RuleContext context) {
    if (date.isOpenEnd()) {
      return IsoDates.OPEN_END;
    }
    return date.hasEra() || date.parts() < 3
        ? refuse(context)
        : IsoDates.date(date.year(), date.month(), date.day());
  }
}
