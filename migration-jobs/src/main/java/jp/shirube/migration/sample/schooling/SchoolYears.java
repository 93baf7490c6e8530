package jp.shirube.migration.sample.schooling;

import java.time.LocalDate;
import java.time.MonthDay;
import jp.shirube.migration.sample.city.FiscalYear;

/**
 * The nine years of compulsory schooling of a child. Who is born on the 1st of April belongs to the
 * year before (年齢計算ニ関スル法律).
 *
 * @param entrance fiscal year in which the child enters elementary school
 */
record SchoolYears(int entrance) {

  private static final MonthDay LAST_OF_A_YEAR = MonthDay.of(4, 1);
  private static final int ELEMENTARY_YEARS = 6;
  private static final int YEARS = 9;

  static SchoolYears ofBirth(LocalDate birth) {
    boolean early = !MonthDay.from(birth).isAfter(LAST_OF_A_YEAR);
    return new SchoolYears(birth.getYear() + (early ? 6 : 7));
  }

  /** 1 to 6 in elementary, 7 to 9 in junior high school; 0 in the year before. */
  int gradeOn(LocalDate day) {
    return gradeIn(FiscalYear.of(day));
  }

  int gradeIn(int fiscalYear) {
    return fiscalYear - entrance + 1;
  }

  /** The 1st of October on which the register of next year's pupils is made up. */
  LocalDate compiled() {
    return LocalDate.of(entrance - 1, 10, 1);
  }

  LocalDate elementary() {
    return FiscalYear.first(entrance);
  }

  LocalDate junior() {
    return FiscalYear.first(entrance + ELEMENTARY_YEARS);
  }

  /** The day after the last. */
  LocalDate end() {
    return FiscalYear.first(entrance + YEARS);
  }

  /** 学年コード. */
  static String code(int grade) {
    if (grade == 0) {
      return "E3";
    }
    return grade <= ELEMENTARY_YEARS ? "P" + grade : "J" + (grade - ELEMENTARY_YEARS);
  }

  /** 学齢簿区分. */
  static String division(int grade) {
    if (grade == 0) {
      return "3";
    }
    return grade <= ELEMENTARY_YEARS ? "1" : "2";
  }
}
