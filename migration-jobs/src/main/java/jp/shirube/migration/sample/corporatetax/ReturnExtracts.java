package jp.shirube.migration.sample.corporatetax;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.corporatetax.Company.Office;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** HJ_SHINKOKU.CSV and HJ_JIGYOSHO.CSV: returns and offices. */
final class ReturnExtracts {

  static final ExtractLayout RETURNS =
      ExtractLayout.of(
          "HJ_SHINKOKU",
          "HJ_SHINKOKU.CSV",
          "011902",
          "法人税割",
          "宛名番号",
          "期末日",
          "期首日",
          "申告番号",
          "申告種類",
          "申告日",
          "確定申告日",
          "申告期限",
          "延長期限",
          "課税標準千円",
          "従業者数",
          "法人税割",
          "均等割",
          "既納付",
          "差引",
          "還付",
          "最新",
          "取消",
          "更新者",
          "更新日時");
  static final ExtractLayout OFFICES =
      ExtractLayout.of(
          "HJ_JIGYOSHO",
          "HJ_JIGYOSHO.CSV",
          "011903",
          "",
          "宛名番号",
          "連番",
          "名称",
          "町名",
          "番地",
          "方書",
          "郵便",
          "人数",
          "開設日",
          "閉鎖日",
          "更新者",
          "更新日時");

  /** Reason code of returns that the corporation took back. */
  static final String TAKEN_BACK = "H02";

  private static final int TAKEN_BACK_PERMILLE = 60;

  private final long seed;

  ReturnExtracts(long seed) {
    this.seed = seed;
  }

  List<Extract> returns(Company company) {
    List<Extract> extracts = new ArrayList<>();
    for (TaxReturn filed : company.returns()) {
      Extract extract = Extract.of(RETURNS, () -> CompanyRows.of(company, filed));
      fill(extract, company, filed);
      extracts.add(extract);
    }
    Dice dice = Dice.of(seed, "taken back", company.corporation().index());
    if (!extracts.isEmpty() && dice.permille(TAKEN_BACK_PERMILLE)) {
      extracts.add(takenBack(company));
    }
    return extracts;
  }

  private static Extract takenBack(Company company) {
    TaxReturn first = company.returns().get(0);
    Extract extract = Extract.excluded(RETURNS, () -> CompanyRows.of(company, first), TAKEN_BACK);
    fill(extract, company, first);
    extract.put("申告番号", "9");
    extract.put("最新", "");
    extract.put("取消", "1");
    return extract;
  }

  /** What is paid back is written without a sign. */
  private static void fill(Extract extract, Company company, TaxReturn filed) {
    extract.put("宛名番号", company.corporation().number());
    extract.put("期末日", CsvTexts.western(filed.to()));
    extract.put("期首日", CsvTexts.western(filed.from()));
    extract.put("申告番号", filed.number());
    extract.put("申告種類", filed.kind().wording());
    extract.put("申告日", CsvTexts.wareki(filed.filed()));
    extract.put("確定申告日", CsvTexts.wareki(filed.settled()));
    extract.put("申告期限", CsvTexts.wareki(filed.due()));
    extract.put("延長期限", CsvTexts.wareki(filed.extended()));
    extract.put("課税標準千円", filed.base() / 1_000);
    extract.put("従業者数", filed.shareOf() == 0 ? "" : CsvTexts.padded(filed.shareOf(), 6));
    extract.put("法人税割", filed.incomeTax());
    extract.put("均等割", filed.flatTax());
    extract.put("既納付", filed.paid());
    extract.put("差引", Math.abs(filed.payable()));
    extract.put("還付", filed.payable() < 0 ? "還" : "");
    extract.put("最新", filed.latest() ? "*" : "");
    putStamp(extract, filed.stamp());
  }

  static List<Extract> offices(Company company) {
    List<Extract> extracts = new ArrayList<>();
    for (Office office : company.offices()) {
      Extract extract = Extract.of(OFFICES, () -> CompanyRows.of(company, office));
      fill(extract, company, office);
      extracts.add(extract);
    }
    return extracts;
  }

  private static void fill(Extract extract, Company company, Office office) {
    extract.put("宛名番号", company.corporation().number());
    extract.put("連番", Long.parseLong(office.number()));
    extract.put("名称", office.name());
    extract.put("町名", office.address().town());
    extract.put("番地", office.address().lot());
    extract.put("方書", office.address().building());
    extract.put("郵便", office.address().postal());
    extract.put("人数", office.employees());
    extract.put("開設日", CsvTexts.wareki(office.opened()));
    extract.put("閉鎖日", CsvTexts.wareki(office.closed()));
    putStamp(extract, office.stamp());
  }

  private static void putStamp(Extract extract, Stamp stamp) {
    extract.put("更新者", stamp.operator());
    extract.put("更新日時", CsvTexts.stamp(stamp));
  }
}
