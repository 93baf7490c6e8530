package jp.shirube.migration.load;

/** What a run counts while it goes. */
public enum LoadCount {
  /** Records of a file that became rows, as the load saw them. */
  MAPPED,
  /** Records of a file that the load rejected. */
  REJECTED,
  /** Records of a file that a rule left out; the key is the reason code. */
  EXCLUDED,
  /** Rows sent to staging; the key is the group id. */
  ROWS,
  /** Findings; the key is a {@link FindingKey}. */
  FINDING,
  /** Mapped records of a file that a whole-set check rejected afterwards. */
  RECLASSIFIED,
  /** Rows that left staging with a reclassified record; the key is the group id. */
  TAKEN_BACK,
  /** Rows that a whole-set check withdrew; the key is the group id. */
  WITHDRAWN
}
