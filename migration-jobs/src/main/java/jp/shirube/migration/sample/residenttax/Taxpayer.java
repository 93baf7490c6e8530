package jp.shirube.migration.sample.residenttax;

import java.util.List;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Stamp;

/**
 * 納税義務者 of one tax year.
 *
 * @param party the person
 * @param household 世帯番号, empty for people living elsewhere
 * @param undeclared 未申告区分: 0 or 2
 * @param elsewhere 市区町村コード of the municipality that taxes the person, empty when it is this city
 * @param disabled whether a deduction for disabled people applies
 * @param parent 寡婦・ひとり親区分, of the project: 0 none, 2 single parent
 * @param states how the tax is collected, ascending by 個人履歴番号
 * @param assessments none for those whose income is not known or who are taxed elsewhere
 */
record Taxpayer(
    int year,
    Party party,
    String household,
    String undeclared,
    String elsewhere,
    boolean disabled,
    String parent,
    List<State> states,
    List<Assessment> assessments) {

  /**
   * One entry of the history.
   *
   * @param method see {@link Assessment#method}
   */
  record State(int number, boolean latest, String method, Stamp stamp) {}
}
