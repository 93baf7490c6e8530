package jp.shirube.governance.progress;

/** What persons do to a month as a whole or to their part of it. */
public enum MonthAction {
  /** The month begins. */
  OPEN("開始"),
  /** States of steps are written, proposals decided. */
  EDIT("入力"),
  /** A department gives its word that its steps stand as they are. */
  CONFIRM("担当課の確認"),
  /** The word is taken back, so that the steps can be written again. */
  WITHDRAW("確認の取消し"),
  /** The PMO has everything together. */
  COMPILE("取りまとめ"),
  /** Back to the departments. */
  GIVE_BACK("差戻し"),
  /** The manager answers for it. */
  APPROVE("承認"),
  /** Nothing of it changes any more. */
  FREEZE("確定"),
  /** It went to the nation and the prefecture. */
  SUBMIT("提出"),
  /** A correction begins as the next revision. */
  REVISE("改訂");

  private final String label;

  MonthAction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
