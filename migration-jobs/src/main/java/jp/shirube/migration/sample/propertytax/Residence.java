package jp.shirube.migration.sample.propertytax;

/**
 * 住宅用地区分: what of a piece of land counts for homes (地方税法第349条の3の2, 第702条の3). Up to 200 square
 * metres per home are small (a sixth of the value, a third for the city planning tax), the rest is
 * general (a third, two thirds).
 */
enum Residence {
  NONE("0"),
  SMALL("1"),
  GENERAL("2");

  /** Square metres of a home's small part, in hundredths. */
  private static final long SMALL_PART = 20_000;

  private final String code;

  Residence(String code) {
    this.code = code;
  }

  /** Code of the standard; land with both parts is general. */
  String code() {
    return code;
  }

  /**
   * @param area hundredths of a square metre
   * @param homes that stand on it
   */
  static Residence of(long area, int homes) {
    if (homes == 0) {
      return NONE;
    }
    return area <= SMALL_PART * homes ? SMALL : GENERAL;
  }

  /** What is left of the value for the property tax. */
  static long reduced(long value, long area, int homes) {
    long small = small(value, area, homes);
    return small / 6 + (value - small) / 3;
  }

  /** What is left of the value for the city planning tax. */
  static long reducedForPlanning(long value, long area, int homes) {
    long small = small(value, area, homes);
    return small / 3 + (value - small) * 2 / 3;
  }

  private static long small(long value, long area, int homes) {
    long part = SMALL_PART * homes;
    return area <= part ? value : value * part / area;
  }
}
