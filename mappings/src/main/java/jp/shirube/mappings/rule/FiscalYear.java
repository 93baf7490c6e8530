package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.DateText;
import jp.shirube.mappings.text.IsoDates;
import org.jspecify.annotations.Nullable;

/** 年度: a wareki or western year to {@code YYYY}. */
final class FiscalYear extends DateRule {

  FiscalYear() {
    super("年度");
  }

  @Override
  @Nullable String convert(DateText date, RuleContext context) {
    boolean year = date.parts() == 1 && date.year() > 0;
    return year ? IsoDates.year(date.year()) : refuse(context);
  }
}
