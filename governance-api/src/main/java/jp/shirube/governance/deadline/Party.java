package jp.shirube.governance.deadline;

/**
 * Who has to be in time.
 *
 * @param kind what it is
 * @param name department, vendor's id, or the programme office
 */
public record Party(Kind kind, String name) implements Comparable<Party> {

  /** Kinds of parties; labels are messages. */
  public enum Kind {
    DEPARTMENT,
    VENDOR,
    OFFICE;

    /** Message key of the label. */
    public String key() {
      return "deadline.party." + name();
    }
  }

  @Override
  public int compareTo(Party other) {
    int byKind = kind.compareTo(other.kind);
    return byKind == 0 ? name.compareTo(other.name) : byKind;
  }
}
