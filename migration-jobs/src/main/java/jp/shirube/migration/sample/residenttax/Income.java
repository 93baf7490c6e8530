package jp.shirube.migration.sample.residenttax;

/**
 * Somebody's income of the year before the tax year, in yen.
 *
 * @param salary 給与収入
 * @param pension 公的年金等収入
 * @param salaryIncome 給与所得
 * @param pensionIncome 公的年金等に係る雑所得
 * @param business 営業等所得, negative for a loss
 * @param farming 農業所得
 * @param estate 不動産所得
 * @param dividend 配当所得
 * @param occasional 一時所得, after the half was taken
 * @param transfer 譲渡所得
 */
record Income(
    long salary,
    long pension,
    long salaryIncome,
    long pensionIncome,
    long business,
    long farming,
    long estate,
    long dividend,
    long occasional,
    long transfer) {

  static final Income NONE = new Income(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** 合計所得金額, losses set off against the rest; never below zero. */
  long total() {
    long sum = salaryIncome + pensionIncome + business + farming + estate;
    return Math.max(0, sum + dividend + occasional + transfer);
  }

  boolean none() {
    return equals(NONE);
  }
}
