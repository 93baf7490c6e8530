package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.Blank;
import jp.shirube.mappings.text.IsoDates;
import org.jspecify.annotations.Nullable;

/** 時刻: {@code HHMMSS} or {@code HHMM}, with or without colons, to {@code HH:MM:SS}. */
final class TimeOfDay extends RuleKind {

  TimeOfDay() {
    super("時刻", Inputs.ONE, "");
  }

  @Override
  Rule create(String text, RuleScope scope) {
    return TimeOfDay::apply;
  }

  private static @Nullable String apply(String value, RuleContext context) {
    String digits = digits(Blank.trim(value));
    if (digits.isEmpty()) {
      return "";
    }
    String time = time(digits);
    if (!IsoDates.isTime(time)) {
      context.report(RowCode.NOT_A_DATE);
      return null;
    }
    return time;
  }

  private static String digits(String text) {
    return text.indexOf(':') < 0 ? text : text.replace(":", "");
  }

  private static String time(String digits) {
    return switch (digits.length()) {
      case 4 -> digits.substring(0, 2) + ":" + digits.substring(2) + ":00";
      case 6 -> digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4);
      default -> "";
    };
  }
}
