package jp.shirube.migration.source;

/** Where the fields of a delimited record lie in the buffer; as many as the layout has. */
final class FieldTable {

  private final int[] starts;
  private final int[] ends;
  private final byte[] classes;
  private final boolean[] doubled;
  private int count;

  FieldTable(int fields) {
    starts = new int[fields];
    ends = new int[fields];
    classes = new byte[fields];
    doubled = new boolean[fields];
  }

  void clear() {
    count = 0;
  }

  /**
   * Adds a field; one more than the layout has is only counted.
   *
   * @param seen 0 when all its bytes are ASCII
   * @param doubledQuotes whether it holds doubled quotes
   */
  void add(int start, int end, int seen, boolean doubledQuotes) {
    if (count < starts.length) {
      starts[count] = start;
      ends[count] = end;
      classes[count] = (byte) seen;
      doubled[count] = doubledQuotes;
    }
    count++;
  }

  /** Fields cut, which may be more than the layout has. */
  int count() {
    return count;
  }

  int start(int field) {
    return starts[field];
  }

  int end(int field) {
    return ends[field];
  }

  boolean isAscii(int field) {
    return classes[field] == ByteClass.ASCII;
  }

  boolean hasDoubledQuotes(int field) {
    return doubled[field];
  }
}
