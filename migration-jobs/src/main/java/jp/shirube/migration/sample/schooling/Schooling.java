package jp.shirube.migration.sample.schooling;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SchoolYears;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one child of school age.
 *
 * @param guardian 保護者
 * @param entries history in the register of pupils (学齢簿), ascending
 * @param placements history of the schools, ascending
 * @param aids school aid, by fiscal year and number
 */
record Schooling(
    Resident pupil,
    Resident guardian,
    List<Entry> entries,
    List<Placement> placements,
    List<Aid> aids) {

  Schooling {
    entries = List.copyOf(entries);
    placements = List.copyOf(placements);
    aids = List.copyOf(aids);
  }

  /** Why an entry was made (異動事由). */
  enum Cause {
    COMPILED("01", "SH"),
    ENTERED("02", "NG"),
    ADVANCED("03", "SG"),
    RELOCATED("04", "TK"),
    MOVED_IN("05", "TN"),
    LEFT("09", "JO");

    private final String code;
    private final String vendorCode;

    Cause(String code, String vendorCode) {
      this.code = code;
      this.vendorCode = vendorCode;
    }

    String code() {
      return code;
    }

    String vendorCode() {
      return vendorCode;
    }
  }

  /**
   * How the child stood in the register for some time.
   *
   * @param grade when the time ended, now for the latest
   * @param compiled 学齢簿編製年月日
   * @param from day of the change
   * @param to last day, null for the latest
   */
  record Entry(
      Cause cause,
      int grade,
      LocalDate compiled,
      LocalDate from,
      @Nullable LocalDate to,
      Address address,
      Stamp stamp) {

    /** 学齢簿区分. */
    String division() {
      return cause == Cause.LEFT ? "9" : SchoolYears.division(grade);
    }
  }

  /**
   * A school for some time.
   *
   * @param kind 就学区分
   * @param transferred whether the child came in the course of the school's years
   * @param out null while the child attends it
   * @param graduated whether it was left by graduating
   * @param exemption 指定変更事由, empty for none
   * @param permitted null for none
   * @param permittedUntil null for none
   * @param notice 入学通知書発行年月日, null for none
   */
  record Placement(
      School designated,
      School attended,
      String kind,
      LocalDate in,
      boolean transferred,
      @Nullable LocalDate out,
      boolean graduated,
      String exemption,
      @Nullable LocalDate permitted,
      @Nullable LocalDate permittedUntil,
      boolean specialClass,
      @Nullable LocalDate notice,
      Stamp stamp) {

    /** 市区町村コード of the school where it is another city's, else empty. */
    String otherCity() {
      return kind.equals("03") ? attended.city() : "";
    }

    Placement until(LocalDate day, boolean byGraduation, Stamp by) {
      return new Placement(
          designated,
          attended,
          kind,
          in,
          transferred,
          day,
          byGraduation,
          exemption,
          permitted,
          permittedUntil,
          specialClass,
          notice,
          by);
    }

    /** The same school after moving into the district of another (指定変更). */
    Placement exempted(School newDesignated, LocalDate moved, LocalDate until, Stamp by) {
      return new Placement(
          newDesignated,
          attended,
          "02",
          in,
          transferred,
          null,
          false,
          "01",
          moved,
          until,
          specialClass,
          notice,
          by);
    }
  }

  /**
   * An application for school aid (就学援助) and what came of it.
   *
   * @param decision 認定区分: 1 要保護, 2 準要保護, 3 否認定
   * @param decided null while undecided
   * @param reason 認定事由 or, when refused, 却下事由
   * @param income of the household
   * @param limit 認定基準額
   * @param item 支給費目, empty for none
   * @param paid null when nothing was paid yet
   */
  record Aid(
      int year,
      int number,
      LocalDate applied,
      Resident applicant,
      String decision,
      @Nullable LocalDate decided,
      String reason,
      long income,
      long limit,
      String item,
      long amount,
      @Nullable LocalDate paid,
      Stamp stamp) {

    boolean refused() {
      return decision.equals("3");
    }
  }
}
