package jp.shirube.migration.sample.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.SqlTexts;
import jp.shirube.migration.sample.health.HealthRecord.Pregnancy;
import jp.shirube.migration.sample.health.HealthRecord.Screening;
import jp.shirube.migration.sample.health.HealthRecord.Shot;
import jp.shirube.migration.sample.health.HealthRecord.ThreeYearCheck;

/** The vendor's records of one resident; an empty text is NULL. */
final class HealthExtracts {

  /** Reason code of appointments for vaccinations that were not kept. */
  static final String NOT_GIVEN = "Y01";

  private static final int NOT_GIVEN_EVERY = 80;

  private HealthExtracts() {}

  static List<Extract> of(HealthRecord health) {
    List<Extract> extracts = new ArrayList<>();
    Resident person = health.person();
    for (int i = 0; i < health.shots().size(); i++) {
      extracts.add(shot(health, i));
    }
    boolean missed = Long.parseLong(person.number()) / 10 % NOT_GIVEN_EVERY == 0;
    if (missed && !health.shots().isEmpty()) {
      extracts.add(notGiven(health));
    }
    health.pregnancies().forEach(entry -> extracts.add(pregnancy(person, entry)));
    health.screenings().forEach(entry -> extracts.add(screening(person, entry)));
    health.check().ifPresent(check -> addCheck(extracts, person, check));
    return extracts;
  }

  private static Extract stamped(Extract extract, Resident person, String state, Stamp stamp) {
    extract.put("KOJIN_NO", person.number());
    extract.put("JOTAI", state);
    extract.put("TANTO", stamp.operator());
    extract.put("KOSHIN", SqlTexts.moment(stamp));
    return extract;
  }

  private static String slashed(LocalDate day) {
    return day.toString().replace('-', '/');
  }

  private static Extract shot(HealthRecord health, int index) {
    Extract extract = Extract.of(HealthTables.SHOTS.layout(), () -> HealthRows.shot(health, index));
    extract.put("NEWEST", index == health.shots().size() - 1 ? "N" : "");
    extract.put("SEQ", "%05d".formatted(index + 1));
    return fill(extract, health, health.shots().get(index), "A");
  }

  private static Extract notGiven(HealthRecord health) {
    Extract extract =
        Extract.excluded(HealthTables.SHOTS.layout(), () -> HealthRows.shot(health, 0), NOT_GIVEN);
    extract.put("SEQ", "00000");
    return fill(extract, health, health.shots().get(0), "D");
  }

  private static Extract fill(Extract extract, HealthRecord health, Shot shot, String state) {
    extract.put("SHURUI", shot.vaccine().vendorCode());
    extract.put("KAISU", shot.dose());
    extract.put("SESSHU_BI", slashed(shot.day()));
    extract.put("LOT", shot.lot());
    extract.put("RYO", shot.vaccine().hundredths());
    extract.put("BUI", shot.vaccine().swallowed() ? "経口" : "左腕");
    extract.put("IRYO_CD", shot.clinic());
    extract.put("ISHI", shot.doctor());
    extract.put("YOSHIN_NO", shot.slip());
    extract.put("FUTAN", shot.fee());
    return stamped(extract, health.person(), state, shot.stamp());
  }

  private static Extract pregnancy(Resident woman, Pregnancy pregnancy) {
    Extract extract =
        Extract.of(HealthTables.PREGNANCIES.layout(), () -> HealthRows.pregnancy(woman, pregnancy));
    extract.put("TOROKU_NO", pregnancy.number());
    extract.put("TODOKE_BI", slashed(pregnancy.notified()));
    extract.put("SHUSU", pregnancy.weeks());
    extract.put("YOTEI_BI", slashed(pregnancy.due()));
    extract.putDay("SHINDAN_BI", pregnancy.diagnosed());
    extract.put("TAIJI", pregnancy.children());
    extract.put("TECHO_NO", pregnancy.booklet());
    extract.put("IRYO_CD", pregnancy.clinic());
    extract.put("NINSHIN_REKI", pregnancy.before() ? "有" : "無");
    extract.put("SHUSSAN_REKI", pregnancy.before() ? "有" : "無");
    extract.put("SHISHO", HealthRows.BRANCH_OFFICE);
    return stamped(extract, woman, "A", pregnancy.stamp());
  }

  private static Extract screening(Resident person, Screening screening) {
    Extract extract =
        Extract.of(HealthTables.SCREENINGS.layout(), () -> HealthRows.screening(person, screening));
    extract.put("NENDO", screening.year());
    extract.put("RENBAN", 1);
    extract.put("JUSHIN_BI", slashed(screening.day()));
    extract.put("HOHO", screening.endoscopy() ? "ES" : "XP");
    extract.put("IRYO_CD", screening.clinic());
    extract.put("KAIJO", screening.hall());
    extract.put("JUSHIN_NO", screening.number());
    extract.put("KEKKA", result(screening.result()));
    extract.put("SHOKEN", screening.furtherTests() ? "G100" : "");
    extract.putDay("HANTEI_BI", screening.judged());
    extract.put("FUTAN", screening.fee());
    extract.put("MUSHO", screening.free() ? "有" : "無");
    return stamped(extract, person, "A", screening.stamp());
  }

  private static String result(String code) {
    return switch (code) {
      case "1" -> "A";
      case "2" -> "B";
      case "3" -> "E";
      case "4" -> "T";
      default -> "X";
    };
  }

  private static void addCheck(List<Extract> extracts, Resident child, ThreeYearCheck check) {
    extracts.add(check(child, check));
    extracts.add(answers(child, check));
  }

  private static Extract check(Resident child, ThreeYearCheck check) {
    Extract extract =
        Extract.of(HealthTables.CHECKS.layout(), () -> HealthRows.check(child, check));
    extract.put("TOROKU_NO", check.number());
    extract.put("JUSHIN_BI", slashed(check.day()));
    extract.put("SAI", check.months() / 12);
    extract.put("TSUKI", check.months() % 12);
    extract.put("SHINCHO_MM", check.millimetres());
    extract.put("TAIJU_10G", check.decagrams());
    extract.put("KYOI", HealthRows.centimetres(check.chest()));
    extract.put("TOI", HealthRows.centimetres(check.head()));
    extract.put("EIYO", "1");
    extract.put("SHIRYOKU", check.eyes());
    extract.put("CHORYOKU", check.ears());
    extract.put("NYO", check.urine());
    extract.put("SHOKEN", check.findings());
    extract.put("SOGO", check.findings().equals("1") ? "1" : "2");
    extract.put("KAIJO", Clinics.HALLS.get(0));
    return stamped(extract, child, "A", check.stamp());
  }

  private static Extract answers(Resident child, ThreeYearCheck check) {
    Extract extract =
        Extract.ofRows(HealthTables.ANSWERS.layout(), () -> HealthRows.answers(child, check));
    extract.put("TOROKU_NO", check.number());
    extract.putDay("KAITO_BI", check.day());
    for (int i = 0; i < check.answers().size(); i++) {
      extract.put("Q%02d".formatted(i + 1), word(check.answers().get(i)));
    }
    extract.put("SHIMPAI", check.worry());
    return stamped(extract, child, "A", check.stamp());
  }

  private static String word(String answer) {
    return switch (answer) {
      case "1" -> "はい";
      case "2" -> "否";
      case "9" -> "不明";
      default -> "";
    };
  }
}
