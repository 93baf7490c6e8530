package jp.shirube.migration.sample.disability;

import java.time.LocalDate;

/**
 * A service granted for some time.
 *
 * @param hundredths 支給量 a month, in hundredths of hours or days
 * @param to last day
 */
record Service(Kind kind, int hundredths, LocalDate from, LocalDate to) {

  /** Services of the sample city, with the codes of the standard and of the vendor. */
  enum Kind {
    HOME_HELP("111000", "KY01", true),
    SHORT_STAY("241000", "TN01", true),
    DAY_CARE("221000", "SK01", true),
    HOME("321000", "NY01", true),
    GROUP_HOME("331000", "GH01", false),
    WORK_TRANSITION("431000", "SI01", false),
    WORK_EMPLOYED("451000", "SA01", false),
    WORK("461000", "SB01", false),
    INFANTS("611000", "JH01", false),
    AFTER_SCHOOL("631000", "HD01", false);

    private final String code;
    private final String vendor;
    private final boolean care;

    Kind(String code, String vendor, boolean care) {
      this.code = code;
      this.vendor = vendor;
      this.care = care;
    }

    String code() {
      return code;
    }

    String vendor() {
      return vendor;
    }

    /** 介護給付: of grown-ups only those with a 障害支援区分 get it. */
    boolean care() {
      return care;
    }
  }

  /** {@code 12.50}. */
  String amount() {
    return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
  }
}
