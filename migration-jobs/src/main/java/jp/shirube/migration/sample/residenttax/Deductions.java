package jp.shirube.migration.sample.residenttax;

/**
 * 所得控除 in yen.
 *
 * @param social 社会保険料控除
 * @param life 生命保険料控除
 * @param quake 地震保険料控除
 * @param medical 医療費控除
 * @param spouse 配偶者控除
 * @param dependents 扶養控除
 * @param personal 障害者控除, 寡婦控除 and ひとり親控除
 * @param basic 基礎控除
 * @param gap 人的控除額の差 between income tax and resident tax
 */
record Deductions(
    long social,
    long life,
    long quake,
    long medical,
    long spouse,
    long dependents,
    long personal,
    long basic,
    long gap) {

  /** 所得控除合計額. */
  long total() {
    return social + life + quake + medical + spouse + dependents + personal + basic;
  }

  Deductions withMedical(long yen) {
    return new Deductions(social, life, quake, yen, spouse, dependents, personal, basic, gap);
  }
}
