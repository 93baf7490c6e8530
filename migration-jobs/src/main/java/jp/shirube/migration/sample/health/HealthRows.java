package jp.shirube.migration.sample.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.health.HealthRecord.Pregnancy;
import jp.shirube.migration.sample.health.HealthRecord.Screening;
import jp.shirube.migration.sample.health.HealthRecord.Shot;
import jp.shirube.migration.sample.health.HealthRecord.ThreeYearCheck;

/** Rows of 019020, 019044, 019065, 019066 and 019085. */
final class HealthRows {

  static final String BRANCH_OFFICE = "001";

  private HealthRows() {}

  private static Row keyed(String groupId, Resident person) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", person.number());
    return row;
  }

  /** The history of a person's vaccinations is one: only the last is the latest. */
  static Row shot(HealthRecord health, int index) {
    Shot shot = health.shots().get(index);
    Row row = keyed("019085", health.person());
    row.put("rirekibango", index + 1);
    row.put("yobosesshushuruikodo", shot.vaccine().code());
    row.put("sesshukaisu", shot.dose());
    row.putDay("sesshunengappi", shot.day());
    row.put("sesshukubun", "1");
    row.put("jisshikubun", "2");
    row.put("wakuchinmeisho", shot.vaccine().product());
    row.put("rottobango", shot.lot());
    row.put("sesshuryo", BigDecimal.valueOf(shot.vaccine().hundredths(), 2).toPlainString());
    row.put("sesshubui", shot.vaccine().swallowed() ? "09" : "01");
    row.put("iryokikankodo", shot.clinic());
    row.put("ishina", shot.doctor());
    row.put("sesshuhanteikubun", "1");
    row.put("yoshinhyobango", shot.slip());
    row.put("jikofutangaku", shot.fee());
    row.putTail(index == health.shots().size() - 1, shot.stamp());
    return row;
  }

  static Row pregnancy(Resident woman, Pregnancy pregnancy) {
    Row row = keyed("019044", woman);
    row.put("torokubango", pregnancy.number());
    row.putDay("todokedenengappi", pregnancy.notified());
    row.put("todokedeshakubun", "1");
    row.put("ninshinshusu", pregnancy.weeks());
    row.putDay("bunbenyoteinengappi", pregnancy.due());
    row.putDay("ninshinshindannengappi", pregnancy.diagnosed());
    row.put("taijisu", pregnancy.children());
    row.put("boshikenkotechokofubango", pregnancy.booklet());
    row.putDay("boshikenkotechokofunengappi", pregnancy.notified());
    row.put("iryokikankodo", pregnancy.clinic());
    row.putTruth("ninshinreki", pregnancy.before());
    row.putTruth("shussanreki", pregnancy.before());
    row.put("torokushisho", BRANCH_OFFICE);
    row.putTail(true, pregnancy.stamp());
    return row;
  }

  static Row screening(Resident person, Screening screening) {
    Row row = keyed("019020", person);
    row.put("nendo", screening.year());
    row.put("jushinrenban", 1);
    row.putDay("jushinnengappi", screening.day());
    row.put("kensahohokodo", screening.endoscopy() ? "02" : "01");
    row.put("jisshikubun", screening.endoscopy() ? "2" : "1");
    row.put("iryokikankodo", screening.clinic());
    row.put("kaijokodo", screening.hall());
    row.put("jushinbango", screening.number());
    row.put("kenshinkekkakubun", screening.result());
    row.putTruth("yoseimitsukensafuragu", screening.furtherTests());
    row.put("shokenkodo", screening.furtherTests() ? "G100" : "");
    row.putDay("hanteinengappi", screening.judged());
    row.put("jikofutangaku", screening.fee());
    row.putTruth("genmenkubun", screening.free());
    row.putTail(true, screening.stamp());
    return row;
  }

  static Row check(Resident child, ThreeYearCheck check) {
    Row row = keyed("019065", child);
    row.put("torokubango", check.number());
    row.putDay("jushinnengappi", check.day());
    row.put("getsurei", check.months());
    row.put("shincho", BigDecimal.valueOf(check.millimetres(), 1).toPlainString());
    row.put("taiju", BigDecimal.valueOf(check.decagrams(), 2).toPlainString());
    row.put("kyoi", centimetres(check.chest()));
    row.put("toi", centimetres(check.head()));
    row.put("eiyojotai", "1");
    row.put("shiryokukensakekka", check.eyes());
    row.put("choryokukensakekka", check.ears());
    row.put("nyokensakekka", check.urine());
    row.put("shinsatsushokennohantei", check.findings());
    row.put("sogohantei", check.findings().equals("1") ? "1" : "2");
    row.put("kaijokodo", Clinics.HALLS.get(0));
    row.putTail(true, check.stamp());
    return row;
  }

  /** Without a zero at the end, as numbers are spooled. */
  static String centimetres(int millimetres) {
    return BigDecimal.valueOf(millimetres, 1).stripTrailingZeros().toPlainString();
  }

  /** One row per question that was answered; the parents' worry stands with the last question. */
  static List<Row> answers(Resident child, ThreeYearCheck check) {
    List<Row> rows = new ArrayList<>();
    for (int question = 1; question <= ThreeYearCheck.QUESTIONS; question++) {
      String answer = check.answers().get(question - 1);
      if (!answer.isEmpty()) {
        rows.add(answer(child, check, question, answer));
      }
    }
    return rows;
  }

  private static Row answer(Resident child, ThreeYearCheck check, int question, String answer) {
    Row row = keyed("019066", child);
    row.put("torokubango", check.number());
    row.putDay("kaitonengappi", check.day());
    row.put("shitsumonkodo", "S30%02d".formatted(question));
    row.put("kaitokodo", answer);
    row.put("kaitonaiyo", question == ThreeYearCheck.QUESTIONS ? check.worry() : "");
    row.putTail(true, check.stamp());
    return row;
  }
}
