package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.DateText;
import org.jspecify.annotations.Nullable;

/** Rules that read a date, wareki or western. An empty date stays empty. */
abstract class DateRule extends RuleKind {

  DateRule(String word) {
    super(word, Inputs.ONE, "");
  }

  @Override
  final Rule create(String text, RuleScope scope) {
    return this::apply;
  }

  private @Nullable String apply(String value, RuleContext context) {
    if (value.isEmpty()) {
      return "";
    }
    DateText date = DateText.parse(value);
    if (!date.isReadable()) {
      return refuse(context);
    }
    return date.isEmpty() ? "" : convert(date, context);
  }

  static @Nullable String refuse(RuleContext context) {
    context.report(RowCode.NOT_A_DATE);
    return null;
  }

  /** Converts a date that is readable and not empty. */
  abstract @Nullable String convert(DateText date, RuleContext context);
}
