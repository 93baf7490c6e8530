package jp.shirube.migration.sample.residenttax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.table.Columns;
import jp.shirube.migration.sample.vendora.CsvTexts;

/**
 * KJ_FUKA.CSV: one record per assessment, with the taxes and credits as pairs of a code and an
 * amount.
 */
final class AssessmentExtracts {

  /** Pairs in a record. */
  static final int PAIRS = 14;

  private static final List<String> BEFORE_PAIRS =
      List.of(
          "年度", "宛名", "更正回数", "課税", "通知番号", "更正理由", "更正日", "給与収入", "給与所得", "年金収入", "年金所得", "営業",
          "農業", "不動産", "配当", "一時", "譲渡", "総所得", "社保", "生保", "地震", "医療費", "配偶者", "扶養", "障害寡婦等", "基礎",
          "課税標準千円", "年税額", "指定番号", "六月", "七月以降", "第一期", "第二期以降");
  private static final List<String> AFTER_PAIRS = List.of("最新", "取消", "更新者", "更新日時");

  static final ExtractLayout LAYOUT =
      new ExtractLayout(
          "KJ_FUKA", "KJ_FUKA.CSV", List.of("010902", "010903"), "年税額", new Columns(fields()));

  /** Reason code of assessments that were withdrawn before the notices were sent. */
  static final String WITHDRAWN = "J02";

  private static final int WITHDRAWN_PERMILLE = 8;

  private final long seed;

  AssessmentExtracts(long seed) {
    this.seed = seed;
  }

  private static List<String> fields() {
    List<String> fields = new ArrayList<>(BEFORE_PAIRS);
    for (int pair = 1; pair <= PAIRS; pair++) {
      fields.add("内訳コード" + pair);
      fields.add("内訳額" + pair);
    }
    fields.addAll(AFTER_PAIRS);
    return fields;
  }

  List<Extract> of(Taxpayer taxpayer) {
    List<Extract> extracts = new ArrayList<>();
    for (Assessment assessment : taxpayer.assessments()) {
      Extract extract = Extract.ofRows(LAYOUT, () -> ResidentTaxRows.of(taxpayer, assessment));
      fill(extract, taxpayer, assessment);
      extracts.add(extract);
    }
    long number = Long.parseLong(taxpayer.party().number());
    Dice dice = Dice.of(seed, "withdrawn " + taxpayer.year(), number);
    if (!extracts.isEmpty() && dice.permille(WITHDRAWN_PERMILLE)) {
      extracts.add(withdrawn(taxpayer));
    }
    return extracts;
  }

  private static Extract withdrawn(Taxpayer taxpayer) {
    List<Assessment> assessments = taxpayer.assessments();
    Assessment last = assessments.get(assessments.size() - 1);
    Extract extract =
        Extract.excluded(LAYOUT, () -> ResidentTaxRows.of(taxpayer, last).get(0), WITHDRAWN);
    fill(extract, taxpayer, last);
    extract.put("更正回数", last.number());
    extract.put("最新", "0");
    extract.put("取消", "1");
    return extract;
  }

  private static void fill(Extract extract, Taxpayer taxpayer, Assessment assessment) {
    extract.put("年度", FiscalYear.wareki(assessment.year()));
    extract.put("宛名", taxpayer.party().number());
    extract.put("更正回数", assessment.number() - 1);
    extract.put("課税", assessment.taxed() ? "課税" : "非課税");
    extract.put("通知番号", assessment.notice());
    extract.put("更正理由", assessment.reason().isEmpty() ? "" : "控除追加");
    extract.put("更正日", CsvTexts.wareki(assessment.corrected()));
    putIncome(extract, assessment.income());
    putDeductions(extract, assessment.deductions());
    putTax(extract, assessment);
    if (assessment.detailed()) {
      putPairs(extract, assessment.amounts().byCode());
    }
    extract.put("最新", assessment.latest() ? "1" : "0");
    extract.put("更新者", assessment.stamp().operator());
    extract.put("更新日時", CsvTexts.stamp(assessment.stamp()));
  }

  /** Amounts of nothing are left empty; losses have their sign at the end. */
  private static void putIncome(Extract extract, Income income) {
    extract.put("給与収入", yen(income.salary()));
    extract.put("給与所得", yen(income.salaryIncome()));
    extract.put("年金収入", yen(income.pension()));
    extract.put("年金所得", yen(income.pensionIncome()));
    extract.put("営業", yen(income.business()));
    extract.put("農業", yen(income.farming()));
    extract.put("不動産", yen(income.estate()));
    extract.put("配当", yen(income.dividend()));
    extract.put("一時", yen(income.occasional()));
    extract.put("譲渡", yen(income.transfer()));
    extract.put("総所得", yen(income.total()));
  }

  private static String yen(long yen) {
    return yen == 0 ? "" : Math.abs(yen) + (yen < 0 ? "-" : "");
  }

  private static void putDeductions(Extract extract, Deductions deductions) {
    extract.put("社保", deductions.social());
    extract.put("生保", deductions.life());
    extract.put("地震", deductions.quake());
    extract.put("医療費", deductions.medical());
    extract.put("配偶者", deductions.spouse());
    extract.put("扶養", deductions.dependents());
    extract.put("障害寡婦等", deductions.personal());
    extract.put("基礎", deductions.basic());
  }

  private static void putTax(Extract extract, Assessment assessment) {
    extract.put("課税標準千円", assessment.amounts().base() / 1_000);
    extract.put("年税額", assessment.amounts().total());
    extract.put("指定番号", assessment.employer());
    extract.put("六月", assessment.june());
    extract.put("七月以降", assessment.monthly());
    extract.put("第一期", assessment.firstInstalment());
    extract.put("第二期以降", assessment.instalment());
  }

  /** One pair for each; those left over stay empty. */
  private static void putPairs(Extract extract, Map<String, Long> amounts) {
    int pair = 0;
    for (Map.Entry<String, Long> amount : amounts.entrySet()) {
      pair++;
      extract.put("内訳コード" + pair, CreditCodes.vendor(amount.getKey()));
      extract.put("内訳額" + pair, amount.getValue());
    }
  }
}
