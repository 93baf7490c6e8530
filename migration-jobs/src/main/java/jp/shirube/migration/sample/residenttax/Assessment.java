package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * 課税情報 of a year, first or corrected.
 *
 * @param number 課税情報履歴番号, from 1
 * @param method 徴収方法: 1 by notice, 2 from the salary, 3 from the pension, 4 notice and pension;
 *     empty for those who owe nothing
 * @param employer 特別徴収指定番号, empty for none
 * @param reason 更正事由, of the project: 01 return filed late, 02 deduction added; empty for none
 * @param corrected 更正年月日, null for none
 * @param detailed whether the vendor keeps the details of the tax
 */
record Assessment(
    int year,
    int number,
    boolean latest,
    String notice,
    Income income,
    Deductions deductions,
    Amounts amounts,
    String method,
    String employer,
    String reason,
    @Nullable LocalDate corrected,
    boolean detailed,
    Stamp stamp) {

  private static final int MONTHS = 12;
  private static final int INSTALMENTS = 4;

  boolean taxed() {
    return amounts.total() > 0;
  }

  private boolean withheld() {
    return method.equals("2");
  }

  /** 月割額 from July on: hundreds; the rest is taken in June. */
  long monthly() {
    return withheld() ? amounts.total() / MONTHS / 100 * 100 : 0;
  }

  long june() {
    return withheld() ? amounts.total() - monthly() * (MONTHS - 1) : 0;
  }

  /** 期割額 from the second instalment on: thousands; the rest is in the first. */
  long instalment() {
    return byNotice() ? amounts.total() / INSTALMENTS / 1_000 * 1_000 : 0;
  }

  long firstInstalment() {
    return byNotice() ? amounts.total() - instalment() * (INSTALMENTS - 1) : 0;
  }

  private boolean byNotice() {
    return method.equals("1");
  }
}
