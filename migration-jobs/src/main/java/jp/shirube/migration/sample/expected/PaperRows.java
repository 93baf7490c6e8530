package jp.shirube.migration.sample.expected;

import jp.shirube.migration.sample.city.Certificate;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Protection;
import jp.shirube.migration.sample.city.Remark;
import jp.shirube.migration.sample.city.Resident;

/** Rows of 001902 to 001904: support measures, certificates, remarks. */
public final class PaperRows {

  private PaperRows() {}

  private static Row keyed(String groupId, Resident resident) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", resident.number());
    return row;
  }

  public static Row of(Resident resident, Protection protection) {
    Row row = keyed("001902", resident);
    row.put("rirekibango", protection.number());
    row.put("shiensochikaishinengappi", protection.from().toString());
    row.put("shiensochishuryonengappi", protection.to().toString());
    row.put("shiensochikubun", protection.kind());
    row.put("moshideishashimei", resident.latest().name().full());
    row.put("moshideishashimei_furigana", resident.latest().name().kana());
    row.put("moshideisharenrakusakidenwabango", protection.phone());
    if (!protection.forwardedTo().isEmpty()) {
      row.put("tensosakishikuchosonkodo", protection.forwardedTo());
      row.put("tensonengappi", protection.forwarded().toString());
    }
    row.put("karishiensochinoumu", protection.provisional() ? 1 : 0);
    if (protection.provisional()) {
      row.put("karishiensochikaishinengappi", protection.from().toString());
    }
    row.putTail(protection.latest(), protection.stamp());
    return row;
  }

  public static Row of(Resident resident, Certificate certificate) {
    Row row = keyed("001903", resident);
    row.put("kofurenban", certificate.serial());
    row.put("shomeishoshubetsu", certificate.kind());
    row.put("kofunengappi", certificate.issued().toLocalDate().toString());
    row.put("kofujikoku", Texts.time(certificate.issued().toLocalTime()));
    row.put("kofubashokubun", certificate.place());
    row.put("kofutsusu", certificate.copies());
    row.put("seikyushakubun", certificate.requester());
    row.put("seikyushashimei", certificate.requesterName());
    row.put("tesuryo", certificate.fee());
    row.put("hakkobango", certificate.number());
    row.putTail(true, certificate.stamp());
    return row;
  }

  public static Row of(Resident resident, Remark remark) {
    Row row = keyed("001904", resident);
    row.put("kisairenban", remark.serial());
    row.put("kisairuikei", remark.kind());
    row.put("kisainengappi", remark.date().toString());
    row.put("kisainaiyo", remark.text());
    row.put("kanrenidorirekibango", remark.event() == 0 ? "" : "" + remark.event());
    row.put("yokushifuragu", remark.hidden() ? 1 : 0);
    row.putTail(true, remark.stamp());
    return row;
  }
}
