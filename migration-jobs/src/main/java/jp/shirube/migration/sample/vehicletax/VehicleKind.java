package jp.shirube.migration.sample.vehicletax;

/**
 * 種別 with the tax of a year in yen: the standard rate, the one of vehicles first inspected before
 * April 2015 and the one of those that are older than 13 years (地方税法第463条の15, 附則第30条).
 */
enum VehicleKind {
  MOPED("01", "110", 2_000, 49, 50),
  MOPED_90("02", "120", 2_000, 72, 90),
  MOPED_125("03", "130", 2_400, 110, 125),
  MINICAR("04", "140", 3_700, 49, 50),
  KICK_SCOOTER("05", "150", 2_000, 0, 0),
  TRACTOR("06", "210", 2_400, 900, 2_400),
  FORKLIFT("07", "220", 5_900, 1_200, 2_000),
  LIGHT_MOTORCYCLE("08", "310", 3_600, 149, 250),
  CAR("10", "410", 10_800, 7_200, 12_900, 656, 660),
  CAR_FOR_HIRE("11", "420", 6_900, 5_500, 8_200, 656, 660),
  TRUCK("12", "430", 5_000, 4_000, 6_000, 656, 660),
  TRUCK_FOR_HIRE("13", "440", 3_800, 3_000, 4_500, 656, 660),
  MOTORCYCLE("14", "320", 6_000, 399, 1_100);

  private final String code;
  private final String vendorCode;
  private final int rate;
  private final int oldRate;
  private final int heavyRate;
  private final int leastCc;
  private final int mostCc;

  /** Kinds that are never inspected and have one rate. */
  VehicleKind(String code, String vendorCode, int rate, int leastCc, int mostCc) {
    this(code, vendorCode, rate, rate, rate, leastCc, mostCc);
  }

  /** Kinds whose rate depends on their age. */
  VehicleKind(
      String code,
      String vendorCode,
      int rate,
      int oldRate,
      int heavyRate,
      int leastCc,
      int mostCc) {
    this.code = code;
    this.vendorCode = vendorCode;
    this.rate = rate;
    this.oldRate = oldRate;
    this.heavyRate = heavyRate;
    this.leastCc = leastCc;
    this.mostCc = mostCc;
  }

  /** Code of the standard. */
  String code() {
    return code;
  }

  String vendorCode() {
    return vendorCode;
  }

  int leastCc() {
    return leastCc;
  }

  int mostCc() {
    return mostCc;
  }

  /** Whether the city itself hands out the plate. */
  boolean cityPlate() {
    return compareTo(FORKLIFT) <= 0;
  }

  boolean fourWheeled() {
    return this == CAR || this == CAR_FOR_HIRE || this == TRUCK || this == TRUCK_FOR_HIRE;
  }

  /** Whether a certificate of payment is asked for at its inspections (車検). */
  boolean inspected() {
    return fourWheeled() || this == MOTORCYCLE;
  }

  boolean forHire() {
    return this == CAR_FOR_HIRE || this == TRUCK_FOR_HIRE;
  }

  /** The year's tax by the class of its rate; a quarter for green ones, up to the next hundred. */
  int tax(RateClass rateClass) {
    return switch (rateClass) {
      case STANDARD -> rate;
      case OLD -> oldRate;
      case HEAVY -> heavyRate;
      case GREEN -> (rate / 4 + 99) / 100 * 100;
    };
  }
}
