package jp.shirube.migration.sample.disability;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A recipient of 障害福祉サービス with the history of the decisions.
 *
 * @param number 受給者証番号, 10 digits
 * @param entries ascending
 */
record ServiceGrant(Resident resident, String number, List<Entry> entries) {

  ServiceGrant {
    entries = List.copyOf(entries);
  }

  /** 所得区分 with the monthly most that a person pays. */
  enum Income {
    ASSISTANCE(0, 0),
    LOW(0, 0),
    MIDDLE(9_300, 4_600),
    HIGH(37_200, 37_200);

    private final int limit;
    private final int childLimit;

    Income(int limit, int childLimit) {
      this.limit = limit;
      this.childLimit = childLimit;
    }

    /** 利用者負担上限月額. */
    int limit(boolean child) {
      return child ? childLimit : limit;
    }
  }

  /** 障害支援区分 and for how long it holds. */
  record Support(int level, LocalDate from, LocalDate to) {}

  /**
   * One decision.
   *
   * @param support null for children and for those who are trained only
   * @param services one to three
   * @param limit 利用者負担上限月額
   * @param adviser 相談支援事業所番号, empty for those who plan by themselves
   * @param issued when the certificate was handed out
   */
  record Entry(
      int number,
      boolean latest,
      LocalDate applied,
      @Nullable Support support,
      List<Service> services,
      Income income,
      int limit,
      String adviser,
      LocalDate issued,
      Stamp stamp) {

    Entry {
      services = List.copyOf(services);
    }
  }
}
