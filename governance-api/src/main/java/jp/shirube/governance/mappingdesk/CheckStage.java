package jp.shirube.governance.mappingdesk;

/** How far the check of a version is. */
public enum CheckStage {
  /** Others are checked first. */
  WAITING("順番待ち"),
  /** The workbook is opened and read. */
  READING("読取り中"),
  /** Its content is checked against the standard. */
  CHECKING("検査中"),
  /** The findings are written down. */
  KEEPING("記録中"),
  /** The findings are there. */
  DONE("検査済み"),
  /** It broke off through a fault of the machine, or the server was stopped. */
  BROKEN("検査が中断");

  private final String label;

  CheckStage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean isRunning() {
    return this != DONE && this != BROKEN;
  }

  /** How many of a hundred parts of a check are done, for a bar. */
  public int percent() {
    return switch (this) {
      case WAITING, BROKEN -> 0;
      case READING -> 15;
      case CHECKING -> 55;
      case KEEPING -> 85;
      case DONE -> 100;
    };
  }
}
