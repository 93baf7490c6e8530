package jp.shirube.migration.sample.city;

/** 異動事由 as far as they happen in the sample city. */
public enum Reason {
  MOVE_IN("01"),
  ARRIVAL_FROM_ABROAD("02"),
  BIRTH("03"),
  REISSUE("07"),
  MOVE_OUT("21"),
  MOVE_ABROAD("22"),
  DEATH("23"),
  STRIKE_OFF("26"),
  RELOCATION("41"),
  CORRECTION("44"),
  FORMER_SURNAME("54"),
  ALIAS("57");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  /** Code of the standard. */
  public String code() {
    return code;
  }

  /** The state of a resident after it. */
  public Status status() {
    return switch (this) {
      case MOVE_OUT, MOVE_ABROAD -> Status.MOVED_OUT;
      case DEATH -> Status.DEAD;
      case STRIKE_OFF -> Status.STRUCK_OFF;
      default -> Status.RESIDENT;
    };
  }
}
