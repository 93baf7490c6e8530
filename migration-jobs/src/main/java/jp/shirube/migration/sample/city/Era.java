package jp.shirube.migration.sample.city;

/** The eras of the Japanese calendar with their first days. */
public enum Era {
  MEIJI("M", "明治", 1, 18680125),
  TAISHO("T", "大正", 2, 19120730),
  SHOWA("S", "昭和", 3, 19261225),
  HEISEI("H", "平成", 4, 19890108),
  REIWA("R", "令和", 5, 20190501);

  private final String letter;
  private final String label;
  private final int digit;
  private final int firstDay;

  Era(String letter, String label, int digit, int firstDay) {
    this.letter = letter;
    this.label = label;
    this.digit = digit;
    this.firstDay = firstDay;
  }

  public String letter() {
    return letter;
  }

  public String label() {
    return label;
  }

  /** The digit that host systems write for the era. */
  public int digit() {
    return digit;
  }

  /** The year within the era, 1 for the first. */
  public int yearOf(int westernYear) {
    return westernYear - firstDay / 10000 + 1;
  }

  /** The era of a day; unknown months and days count as the year's last. */
  public static Era of(VagueDate date) {
    int month = date.month() == 0 ? 12 : date.month();
    int day = date.day() == 0 ? 31 : date.day();
    return of(date.year() * 10000 + month * 100 + day);
  }

  private static Era of(int day) {
    Era found = MEIJI;
    for (Era era : values()) {
      found = era.firstDay <= day ? era : found;
    }
    return found;
  }

  /** True for years in which an era ends: an unknown day cannot be told apart there. */
  public static boolean changesIn(int year) {
    for (Era era : values()) {
      if (era.firstDay / 10000 == year) {
        return true;
      }
    }
    return false;
  }
}
