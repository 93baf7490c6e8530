package jp.shirube.governance.mappingdesk;

/** What persons do to a version of a mapping definition. */
public enum MappingAction {
  /** A workbook becomes the next version. */
  UPLOAD("アップロード"),
  /** The vendor hands it to the city. */
  SUBMIT("提出"),
  /** The vendor takes it back before the city has decided. */
  WITHDRAW("提出の取下げ"),
  /** The city gives it back and says why. */
  RETURN("差戻し"),
  /** A second person of the city answers for it. */
  APPROVE("承認"),
  /** It is not used any more. */
  RETIRE("廃止");

  private final String label;

  MappingAction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
