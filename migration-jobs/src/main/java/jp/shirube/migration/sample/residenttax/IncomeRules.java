package jp.shirube.migration.sample.residenttax;

/** What is taken off salaries and pensions (所得税法第28条, 別表第五, 第35条). */
final class IncomeRules {

  /** Tax year from which the least deduction from salaries is 650,000 yen. */
  private static final int RAISED = 2026;

  private IncomeRules() {}

  /** 給与所得 of a salary, for the tax year after it was earned. */
  static long ofSalary(long salary, int taxYear) {
    if (salary >= 8_500_000) {
      return salary - 1_950_000;
    }
    if (salary >= 6_600_000) {
      return salary * 9 / 10 - 1_100_000;
    }
    long quarter = salary / 4 / 1_000 * 1_000;
    if (salary >= 3_600_000) {
      return quarter * 32 / 10 - 440_000;
    }
    return taxYear >= RAISED ? low(salary, quarter) : lowBefore(salary, quarter);
  }

  private static long low(long salary, long quarter) {
    return salary >= 1_900_000 ? quarter * 28 / 10 - 80_000 : Math.max(0, salary - 650_000);
  }

  private static long lowBefore(long salary, long quarter) {
    if (salary >= 1_800_000) {
      return quarter * 28 / 10 - 80_000;
    }
    if (salary >= 1_628_000) {
      return quarter * 24 / 10 + 100_000;
    }
    return salary < 1_619_000 ? Math.max(0, salary - 550_000) : step(salary);
  }

  private static long step(long salary) {
    if (salary < 1_620_000) {
      return 1_069_000;
    }
    if (salary < 1_622_000) {
      return 1_070_000;
    }
    return salary < 1_624_000 ? 1_072_000 : 1_074_000;
  }

  /** 公的年金等に係る雑所得 of somebody of that age on 1 January, up to 4.1 million yen. */
  static long ofPension(long pension, int age) {
    long least = age >= 65 ? 1_100_000 : 600_000;
    return Math.max(0, pension - Math.max(least, pension / 4 + 275_000));
  }
}
