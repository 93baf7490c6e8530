package jp.shirube.migration.sample.singleparent;

import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.expected.AllowanceRows;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.singleparent.Rearing.Assessment;
import jp.shirube.migration.sample.singleparent.Rearing.Claim;
import jp.shirube.migration.sample.singleparent.Rearing.Dependant;
import jp.shirube.migration.sample.singleparent.Rearing.Payment;

/** Rows of 020901 to 020904. */
final class RearingRows {

  private RearingRows() {}

  private static Row keyed(String groupId, Rearing rearing) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", rearing.parent().number());
    return row;
  }

  private static Row certified(String groupId, Rearing rearing) {
    Row row = keyed(groupId, rearing);
    row.put("shoshobango", rearing.number());
    return row;
  }

  static Row claim(Rearing rearing, int index) {
    Claim claim = rearing.claims().get(index);
    Resident parent = rearing.parent();
    Row row = certified("020901", rearing);
    row.put("rirekibango", index + 1);
    row.put("shimei", parent.latest().name().full());
    row.put("shimei_furigana", parent.latest().name().kana());
    row.put("seinengappi", parent.birth().iso());
    row.putAddress("jusho", claim.address());
    row.putDay("ninteiseikyunengappi", claim.claimed());
    row.putDay("ninteinengappi", claim.granted());
    row.putMonth("shikyukaishinengetsu", claim.begins());
    row.put("shikyukubun", claim.grade().code());
    row.putMonth("shikyuteishikaishinengetsu", claim.suspended());
    row.put("shikyuteishijiyu", claim.suspended() == null ? "" : "01");
    row.putDay("shikakusoshitsunengappi", claim.lost());
    row.put("shikakusoshitsujiyu", claim.lossReason());
    row.putTruth("ichibushikyuteishitekiyojogaifuragu", claim.working());
    row.putTruth("kotekinenkinjukyukubun", claim.pension());
    row.putTruth("shogaigaitofuragu", false);
    row.put("koza_kinyukikankodo", AllowanceRows.BANK);
    row.put("koza_shitenkodo", AllowanceRows.BRANCH);
    row.put("koza_kozabango", claim.account());
    row.putTail(index == rearing.claims().size() - 1, claim.stamp());
    return row;
  }

  static Row child(Rearing rearing, Dependant dependant) {
    Row row = certified("020902", rearing);
    row.put("jido_atenabango", dependant.child().number());
    row.put("rirekibango", 1);
    row.put("jidoshimei", dependant.child().latest().name().full());
    row.put("jidoseinengappi", dependant.child().birth().iso());
    row.put("zokugarakodo", "20");
    row.put("shikyuyokengaitojiyu", dependant.reason());
    row.putDay("gaitonengappi", dependant.from());
    row.putDay("higaitonengappi", dependant.until());
    row.putTruth("shogaijifuragu", false);
    row.putTail(true, dependant.stamp());
    return row;
  }

  static Row payment(Rearing rearing, Payment payment) {
    Row row = certified("020903", rearing);
    row.putMonth("shikyunengetsu", payment.month());
    row.put("shiharaikai", 1);
    row.put("hontaiteategaku", payment.basic());
    row.put("kasangaku", payment.added());
    row.put("shikyugaku", payment.amount());
    row.put("uchibaraichoseigaku", payment.adjusted());
    row.put("saikengaku", 0);
    row.putDay("shiharainengappi", payment.paid());
    row.put("shiharaihoho", "1");
    row.putTail(true, payment.stamp());
    return row;
  }

  static Row assessment(Rearing rearing, Assessment assessment) {
    Row row = keyed("020904", rearing);
    row.put("shotokunendo", assessment.year());
    row.put("shotokukubun", assessment.kind());
    row.put("shotokugaku", assessment.income());
    row.put("kojogoshotokugaku", assessment.deducted());
    row.put("fuyoshinzokunadosu", assessment.dependants());
    row.put("yoikuhi", assessment.support());
    row.put("shotokuhanteikubun", assessment.grade().code());
    row.putDay("genkyotodoketeishutsunengappi", assessment.confirmed());
    row.putTail(true, assessment.stamp());
    return row;
  }
}
