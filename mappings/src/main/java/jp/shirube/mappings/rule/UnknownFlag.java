package jp.shirube.mappings.rule;

import jp.shirube.mappings.text.DateText;

/** 不詳フラグ: {@code 1} when the year, month or day of a date is unknown, else {@code 0}. */
final class UnknownFlag extends DateRule {

  UnknownFlag() {
    super("不詳フラグ");
  }

  @Override
  String convert(DateText date, RuleContext context) {
    return UnknownWording.isUnknown(date) ? "1" : "0";
  }
}
