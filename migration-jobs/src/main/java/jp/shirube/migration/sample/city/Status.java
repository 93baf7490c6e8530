package jp.shirube.migration.sample.city;

/** 住民状態. */
public enum Status {
  RESIDENT("1"),
  MOVED_OUT("2"),
  DEAD("3"),
  STRUCK_OFF("9");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** Code of the standard. */
  public String code() {
    return code;
  }
}
