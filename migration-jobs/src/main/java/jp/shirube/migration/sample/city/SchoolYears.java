package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The nine years of compulsory schooling of a child, and those before. Who is born on the 1st of
 * April belongs to the year before (年齢計算ニ関スル法律).
 *
 * @param entrance fiscal year in which the child enters elementary school
 */
public record SchoolYears(int entrance) {

  private static final MonthDay LAST_OF_A_YEAR = MonthDay.of(4, 1);
  private static final int ELEMENTARY_YEARS = 6;
  private static final int YEARS = 9;

  /** Class of a nursery in the year before school. */
  private static final int LAST_CLASS = 5;

  /** By the day of birth. */
  public static SchoolYears ofBirth(LocalDate birth) {
    boolean early = !MonthDay.from(birth).isAfter(LAST_OF_A_YEAR);
    return new SchoolYears(birth.getYear() + (early ? 6 : 7));
  }

  /** 1 to 6 in elementary, 7 to 9 in junior high school; 0 in the year before. */
  public int gradeOn(LocalDate day) {
    return gradeIn(FiscalYear.of(day));
  }

  /** The same in a fiscal year. */
  public int gradeIn(int fiscalYear) {
    return fiscalYear - entrance + 1;
  }

  /** The class in a nursery by the age on the 1st of April: 0 to 5, less for who is not born. */
  public int classIn(int fiscalYear) {
    return gradeIn(fiscalYear) + LAST_CLASS;
  }

  /** The fiscal year in which the child is in that class. */
  public int yearOfClass(int age) {
    return entrance - 1 - LAST_CLASS + age;
  }

  /** The 1st of October on which the register of next year's pupils is made up. */
  public LocalDate compiled() {
    return LocalDate.of(entrance - 1, 10, 1);
  }

  /** The first day of elementary school. */
  public LocalDate elementary() {
    return FiscalYear.first(entrance);
  }

  /** The first day of junior high school. */
  public LocalDate junior() {
    return FiscalYear.first(entrance + ELEMENTARY_YEARS);
  }

  /** The day after the last. */
  public LocalDate end() {
    return FiscalYear.first(entrance + YEARS);
  }

  /** 学年コード. */
  public static String code(int grade) {
    if (grade == 0) {
      return "E3";
    }
    return grade <= ELEMENTARY_YEARS ? "P" + grade : "J" + (grade - ELEMENTARY_YEARS);
  }

  /** 学齢簿区分. */
  public static String division(int grade) {
    if (grade == 0) {
      return "3";
    }
    return grade <= ELEMENTARY_YEARS ? "1" : "2";
  }
}
