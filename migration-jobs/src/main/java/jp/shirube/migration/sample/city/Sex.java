package jp.shirube.migration.sample.city;

/** 性別. */
public enum Sex {
  MALE("1", "男"),
  FEMALE("2", "女");

  private final String code;
  private final String label;

  Sex(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** Code of the standard. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
