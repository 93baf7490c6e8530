package jp.shirube.migration.sample.disability;

/** 資格状態 as far as it happens in the sample city. */
enum State {
  APPLIED("10"),
  GRANTED("40"),
  ENDED("50");

  private final String code;

  State(String code) {
    this.code = code;
  }

  /** Code of the standard. */
  String code() {
    return code;
  }
}
