package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.DateText;
import jp.shirube.mappings.text.Era;
import jp.shirube.mappings.text.Widths;

/**
 * 不詳表記: the wording of an unknown date, empty when it is known. The year is worded as the source
 * words it, wareki or western, in full-width digits.
 */
final class UnknownWording extends DateRule {

  UnknownWording() {
    super("不詳表記");
  }

  static boolean isUnknown(DateText date) {
    return !date.isOpenEnd() && (date.year() == 0 || date.month() == 0 || date.day() == 0);
  }

  @Override
  String convert(DateText date, RuleContext context) {
    if (!isUnknown(date)) {
      return "";
    }
    if (date.year() == 0) {
      return "年月日不詳";
    }
    String month = date.month() == 0 ? "" : date.month() + "月";
    return Widths.toFull(year(date) + month + "頃");
  }

  private static String year(DateText date) {
    Era era = date.era();
    if (era == null) {
      return date.year() + "年";
    }
    return era.label() + (date.eraYear() == 1 ? "元" : String.valueOf(date.eraYear())) + "年";
  }
}
