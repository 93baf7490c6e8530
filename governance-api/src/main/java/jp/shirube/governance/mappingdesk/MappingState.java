package jp.shirube.governance.mappingdesk;

/** Where a version of a mapping definition stands. */
public enum MappingState {
  /** Uploaded; its vendor looks at the findings. */
  DRAFT("下書き"),
  /** Waits for the city. */
  SUBMITTED("提出済み"),
  /** The city gave it back with a comment. */
  RETURNED("差戻し"),
  /** The one that runs may take. */
  APPROVED("承認済み"),
  /** A newer one took its place, or nobody needs it. */
  RETIRED("廃止");

  private final String label;

  MappingState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
