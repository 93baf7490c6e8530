package jp.shirube.migration.sample.propertytax;

/** 地目 with what a square metre is worth in the city, in yen. */
enum LandUse {
  PADDY("01", "10", 95, 120),
  FIELD("02", "20", 40, 60),
  BUILT("03", "30", 7_000, 24_000),
  FOREST("04", "40", 18, 30),
  MISCELLANEOUS("09", "90", 1_500, 6_000),
  PUBLIC_ROAD("12", "95", 1_500, 3_000);

  private final String code;
  private final String vendorCode;
  private final int lowest;
  private final int highest;

  LandUse(String code, String vendorCode, int lowest, int highest) {
    this.code = code;
    this.vendorCode = vendorCode;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Code of the standard. */
  String code() {
    return code;
  }

  String vendorCode() {
    return vendorCode;
  }

  int lowest() {
    return lowest;
  }

  int highest() {
    return highest;
  }

  /** Farmland and forests are taxed by their whole value. */
  boolean farmed() {
    return this == PADDY || this == FIELD || this == FOREST;
  }
}
