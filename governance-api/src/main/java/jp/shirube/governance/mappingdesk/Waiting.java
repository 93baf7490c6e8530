package jp.shirube.governance.mappingdesk;

/** What the mapping definition of a system waits for. */
public enum Waiting {
  /** Its vendor has sent nothing that is still in use. */
  UPLOAD,
  /** The latest version is being checked, or its check broke off. */
  CHECK,
  /** The latest version has errors, or was returned. */
  CORRECT,
  /** The latest version is clean; its vendor has to submit it. */
  SUBMIT,
  /** A version waits for the city. */
  DECIDE,
  /** The latest version is approved. */
  NOTHING;

  static Waiting of(MappingVersion latest) {
    return switch (latest.state()) {
      case DRAFT -> latest.check() == null ? CHECK : latest.isClean() ? SUBMIT : CORRECT;
      case SUBMITTED -> DECIDE;
      case RETURNED -> CORRECT;
      case APPROVED -> NOTHING;
      case RETIRED -> UPLOAD;
    };
  }

  /** Whether it is the vendor's turn. */
  public boolean isOfVendor() {
    return this == UPLOAD || this == CORRECT || this == SUBMIT;
  }
}
