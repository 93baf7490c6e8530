package jp.shirube.migration.sample.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.pension.Pension.Claim;
import jp.shirube.migration.sample.pension.Pension.Exemption;
import jp.shirube.migration.sample.pension.Pension.Incomes;
import jp.shirube.migration.sample.pension.Pension.Months;
import jp.shirube.migration.sample.pension.Pension.Period;
import org.jspecify.annotations.Nullable;

/** Rows of 026901 to 026903: the insured, exemptions, claims. */
final class PensionRows {

  private PensionRows() {}

  static Row of(Pension pension, Period period) {
    Row row = row("026901", pension);
    row.put("rirekibango", period.number());
    row.put("hihokenshashubetsu", period.kind().code());
    row.put("shikakushutokunengappi", period.acquired().toString());
    row.put("shikakushutokujiyu", period.entry());
    row.put("shikakushutokutodokedenengappi", period.notified().toString());
    row.put("shikakusoshitsunengappi", text(period.lost()));
    row.put("shikakusoshitsujiyu", period.exit());
    row.put("shikakusoshitsutodokedenengappi", text(period.lostNotified()));
    row.put("shubetsuhenkonengappi", text(period.changed()));
    row.put("shubetsuhenkojiyu", period.changed() == null ? "" : "01");
    row.put("fukahokenryokubun", period.extra() == null ? "0" : "1");
    putMonths(row, "fuka", period.extra());
    putMonths(row, "sanzensangomenjo", period.maternity());
    row.putTail(period.latest(), period.stamp());
    return row;
  }

  private static void putMonths(Row row, String before, @Nullable Months months) {
    if (months != null) {
      row.put(before + "kaishinengetsu", months.from().toString());
      row.put(before + "shuryonengetsu", text(months.to()));
    }
  }

  static Row of(Pension pension, Exemption exemption) {
    Row row = row("026902", pension);
    row.put("shinseirenban", exemption.serial());
    row.put("shinseinengappi", exemption.applied().toString());
    row.put("shinseinendo", exemption.year());
    row.put("menjokubun", exemption.kind());
    putMonths(row, "taisho", exemption.months());
    row.put("shinseijiyu", exemption.reason());
    row.put("keizokushinsakibofuragu", exemption.renewed() ? 1 : 0);
    Incomes incomes = exemption.incomes();
    if (incomes != null) {
      row.put("honninshotokugaku", incomes.own());
      row.put("haigushashotokugaku", text(incomes.spouse()));
      row.put("setainushishotokugaku", text(incomes.head()));
    }
    row.put("shintatsunengappi", exemption.forwarded().toString());
    Boolean approved = exemption.approved();
    row.put("shinsakekkakubun", approved == null ? "" : approved ? "1" : "2");
    row.put("shinsakekkatsuchinengappi", text(exemption.told()));
    row.putTail(true, exemption.stamp());
    return row;
  }

  static Row of(Pension pension, Claim claim) {
    Row row = row("026903", pension);
    row.put("uketsukerenban", claim.serial());
    row.put("kyufushubetsu", claim.kind());
    row.put("uketsukenengappi", claim.accepted().toString());
    row.put("seikyunengappi", claim.claimed().toString());
    row.put("shintatsunengappi", text(claim.forwarded()));
    row.put("jukyukenhasseinengappi", claim.arisen().toString());
    row.put("nenkinkodo", claim.code());
    row.put("biko", claim.remark());
    row.putTail(true, claim.stamp());
    return row;
  }

  private static Row row(String groupId, Pension pension) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", pension.resident().number());
    row.put("kisonenkinbango", pension.number());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static String text(@Nullable YearMonth month) {
    return month == null ? "" : month.toString();
  }

  private static String text(@Nullable Long yen) {
    return yen == null ? "" : yen.toString();
  }
}
