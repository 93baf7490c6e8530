package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.residenttax.Taxpayer.State;
import org.jspecify.annotations.Nullable;

/** Rows of 010901 納税義務者情報, 010902 個人住民税課税情報 and 010903 個人住民税税額・税額控除情報. */
final class ResidentTaxRows {

  private ResidentTaxRows() {}

  static Row of(Taxpayer taxpayer, State state) {
    Row row = row("010901", taxpayer);
    row.put("kojinrirekibango", state.number());
    row.put("mishinkokukubun", taxpayer.undeclared());
    row.put("tadantaikazeitaishoshakubun", taxpayer.elsewhere().isEmpty() ? "0" : "1");
    row.put("tadantaikazeitaishoshanokazeisakishikuchosonkodo", taxpayer.elsewhere());
    row.put("setaibango", taxpayer.household());
    row.put("choshuhohokubun", state.method());
    row.put("shogaishakojogaitokubun", taxpayer.disabled() ? "1" : "0");
    row.put("kafuhitorioyakubun", taxpayer.parent());
    row.putTail(state.latest(), state.stamp());
    return row;
  }

  private static Row row(String group, Taxpayer taxpayer) {
    Row row = new Row(group);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", taxpayer.party().number());
    row.put("kazeinendo", taxpayer.year());
    return row;
  }

  /** The assessment, followed by its taxes and credits where they are kept. */
  static List<Row> of(Taxpayer taxpayer, Assessment assessment) {
    List<Row> rows = new ArrayList<>();
    rows.add(assessment(taxpayer, assessment));
    if (assessment.detailed()) {
      assessment
          .amounts()
          .byCode()
          .forEach((code, yen) -> rows.add(credit(taxpayer, assessment, code, yen)));
    }
    return rows;
  }

  private static Row assessment(Taxpayer taxpayer, Assessment assessment) {
    Row row = row("010902", taxpayer);
    row.put("sotonendo", assessment.year());
    row.put("kazeijohorirekibango", assessment.number());
    row.put("kazeihikazeikubun", assessment.taxed() ? "1" : "0");
    row.put("tsuchishobango", assessment.notice());
    row.put("koseijiyu", assessment.reason());
    row.put("koseinengappi", text(assessment.corrected()));
    putIncome(row, assessment.income());
    putDeductions(row, assessment.deductions());
    row.put("kazeihyojungaku", assessment.amounts().base());
    row.put("nenzeigaku", assessment.amounts().total());
    row.put("tokubetsuchoshushiteibango", assessment.employer());
    row.put("tokubetsuchoshutsukiwarigaku", assessment.monthly());
    row.put("futsuchoshukiwarigaku", assessment.instalment());
    row.putTail(assessment.latest(), assessment.stamp());
    return row;
  }

  private static void putIncome(Row row, Income income) {
    row.put("kyuyoshunyukingaku", income.salary());
    row.put("kyuyoshotokukingaku", income.salaryIncome());
    row.put("kotekinenkinnadoshunyukingaku", income.pension());
    row.put("kotekinenkinnadoshotokukingaku", income.pensionIncome());
    row.put("eigyonadoshotokukingaku", income.business());
    row.put("nogyoshotokukingaku", income.farming());
    row.put("fudosanshotokukingaku", income.estate());
    row.put("haitoshotokukingaku", income.dividend());
    row.put("ichijishotokukingaku", income.occasional());
    row.put("jotoshotokukingaku", income.transfer());
    row.put("soshotokukingakunado", income.total());
    row.put("gokeishotokukingaku", income.total());
  }

  private static void putDeductions(Row row, Deductions deductions) {
    row.put("shakaihokenryokojogaku", deductions.social());
    row.put("seimeihokenryokojogaku", deductions.life());
    row.put("jishinhokenryokojogaku", deductions.quake());
    row.put("iryohikojogaku", deductions.medical());
    row.put("haigushakojogaku", deductions.spouse());
    row.put("fuyokojogaku", deductions.dependents());
    row.put("kisokojogaku", deductions.basic());
    row.put("shotokukojogokeigaku", deductions.total());
  }

  private static Row credit(Taxpayer taxpayer, Assessment assessment, String code, long yen) {
    Row row = row("010903", taxpayer);
    row.put("zeigakukojojohorirekibango", assessment.number());
    row.put("zeigakuzeigakukojokodo", code);
    row.put("zeigakukojokingaku", yen);
    row.putTail(assessment.latest(), assessment.stamp());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
