package jp.shirube.migration.sample.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;

/**
 * What the health office keeps of one resident.
 *
 * @param shots vaccinations, ascending by day
 * @param pregnancies notified, ascending
 * @param screenings for stomach cancer, ascending by fiscal year
 * @param check the check of three-year-olds
 */
record HealthRecord(
    Resident person,
    List<Shot> shots,
    List<Pregnancy> pregnancies,
    List<Screening> screenings,
    Optional<ThreeYearCheck> check) {

  HealthRecord {
    shots = List.copyOf(shots);
    pregnancies = List.copyOf(pregnancies);
    screenings = List.copyOf(screenings);
  }

  boolean empty() {
    return shots.isEmpty() && pregnancies.isEmpty() && screenings.isEmpty() && check.isEmpty();
  }

  /**
   * One vaccination.
   *
   * @param dose 接種回数, from 1
   * @param lot invented
   * @param slip 予診票番号
   * @param fee 自己負担額
   */
  record Shot(
      Vaccine vaccine,
      int dose,
      LocalDate day,
      String lot,
      String clinic,
      String doctor,
      String slip,
      int fee,
      Stamp stamp) {}

  /**
   * A pregnancy as notified.
   *
   * @param number 登録番号
   * @param weeks 妊娠週数 on the day of the notice
   * @param due 分娩予定年月日
   * @param diagnosed 妊娠診断年月日
   * @param booklet 母子健康手帳交付番号
   * @param before whether the woman has borne children before
   */
  record Pregnancy(
      long number,
      LocalDate notified,
      int weeks,
      LocalDate due,
      LocalDate diagnosed,
      int children,
      String booklet,
      String clinic,
      boolean before,
      Stamp stamp) {}

  /**
   * A screening for stomach cancer.
   *
   * @param endoscopy by endoscope, else by X-ray
   * @param clinic empty for a screening in a hall
   * @param hall empty for a screening in a clinic
   * @param result 検診結果区分
   * @param judged 判定年月日
   * @param free whether the fee is waived
   */
  record Screening(
      int year,
      LocalDate day,
      boolean endoscopy,
      String clinic,
      String hall,
      String number,
      String result,
      LocalDate judged,
      boolean free,
      Stamp stamp) {

    boolean furtherTests() {
      return result.equals("3");
    }

    int fee() {
      int full = endoscopy ? 3_000 : 1_000;
      return free ? 0 : full;
    }
  }

  /**
   * The check of three-year-olds with the answers of the parents.
   *
   * @param number 登録番号
   * @param millimetres height
   * @param decagrams weight in 10 g
   * @param chest in millimetres
   * @param head in millimetres
   * @param findings 診察所見の判定
   * @param answers by question, 1 yes, 2 no, 9 unknown; empty for a question left open
   * @param worry what the parents wrote, empty for nothing
   */
  record ThreeYearCheck(
      long number,
      LocalDate day,
      int months,
      int millimetres,
      int decagrams,
      int chest,
      int head,
      String eyes,
      String ears,
      String urine,
      String findings,
      List<String> answers,
      String worry,
      Stamp stamp) {

    /** Questions of the form. */
    static final int QUESTIONS = 12;

    ThreeYearCheck {
      answers = List.copyOf(answers);
    }
  }
}
