package jp.shirube.migration.sample.longtermcare;

/** 要介護状態区分. */
enum CareLevel {
  PENDING("99", "申請", 0),
  NOT_IN_NEED("01", "非該", 0),
  SUPPORT_1("12", "支１", 5_032),
  SUPPORT_2("13", "支２", 10_531),
  CARE_1("21", "介１", 16_765),
  CARE_2("22", "介２", 19_705),
  CARE_3("23", "介３", 27_048),
  CARE_4("24", "介４", 30_938),
  CARE_5("25", "介５", 36_217);

  private final String code;
  private final String hostCode;
  private final long limit;

  CareLevel(String code, String hostCode, long limit) {
    this.code = code;
    this.hostCode = hostCode;
    this.limit = limit;
  }

  /** Code of the standard. */
  String code() {
    return code;
  }

  /** Two characters by which the host knows it. */
  String hostCode() {
    return hostCode;
  }

  /** 支給限度単位数 of a month, 0 for none. */
  long limit() {
    return limit;
  }

  boolean inNeed() {
    return limit > 0;
  }

  boolean ofSupport() {
    return this == SUPPORT_1 || this == SUPPORT_2;
  }

  /** The level so many steps worse, within those in need. */
  CareLevel worse(int steps) {
    int wanted = Math.max(SUPPORT_1.ordinal(), ordinal() + steps);
    return values()[Math.min(CARE_5.ordinal(), wanted)];
  }
}
