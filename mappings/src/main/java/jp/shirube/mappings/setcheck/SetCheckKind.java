package jp.shirube.mappings.setcheck;

import java.util.Arrays;
import java.util.Optional;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.Severity;

/**
 * What a rule over the whole set compares, and the finding that a row gives where it does not hold.
 * Sentences in {@code messages/setcheck_ja.properties}. Each kind says what the rule's columns mean
 * to it; {@code by} tells which rows belong together, {@code condition} which are looked at.
 */
public enum SetCheckKind implements FindingCode {
  /** Items: two dates of a row; the first is not after the second. */
  ORDER("SRB-SET-0011", "前後", 2),
  /** Items: first and last day of periods; those of one history do not overlap. */
  OVERLAP("SRB-SET-0012", "期間重複", 2),
  /** Items: first and last day; a period begins at the latest the day after the one before. */
  GAP("SRB-SET-0013", "期間空白", 2),
  /** Item: a number; value: {@code =}, {@code <=} or {@code >=} and a formula of the same row. */
  FORMULA("SRB-SET-0014", "計算", 1),
  /** Item: a total; value: the formula that is summed over the other group's rows. */
  SUM("SRB-SET-0015", "内訳合計", 1),
  /** Item: a number; it is the number of the other group's rows. */
  COUNT("SRB-SET-0016", "内訳件数", 1),
  /** Items: numerator and denominator; the shares of what belongs together sum up to 1. */
  SHARE("SRB-SET-0017", "持分", 2),
  /** Item: the one that is named; no row fulfils the condition. */
  FORBIDDEN("SRB-SET-0018", "矛盾", 1),
  /** Item: the one that is named; value: the condition that one row of those together fulfils. */
  UNIQUE("SRB-SET-0019", "唯一", 1),
  /** Item: the one that is named; there is no such row in the other group. */
  CONFLICT("SRB-SET-0020", "状態", 1),
  /**
   * Items: the day on which, and the day of birth unless the other group has it as its only item;
   * value: {@code 6..15}, {@code 65..}, {@code ..74} full years.
   */
  AGE("SRB-SET-0021", "年齢", 1),
  /** Items: equal to the other group's items, in their order. */
  MATCH("SRB-SET-0022", "一致", 1);

  private final String code;
  private final String word;
  private final int items;

  SetCheckKind(String code, String word, int items) {
    this.code = code;
    this.word = word;
    this.items = items;
  }

  /** The word that the list of rules uses. */
  public String word() {
    return word;
  }

  /** The least number of items. */
  int items() {
    return items;
  }

  /** Whether the rule speaks of rows of a second group. */
  boolean needsOther() {
    return this == SUM || this == COUNT || this == CONFLICT || this == MATCH;
  }

  /** Whether the rule must say which rows belong together. */
  boolean needsBy() {
    return needsOther() || this == OVERLAP || this == GAP || this == SHARE || this == UNIQUE;
  }

  public static Optional<SetCheckKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
