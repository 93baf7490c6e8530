package jp.shirube.migration.source;

/** Goes through a file record by record, counting numbers, lines and offsets. */
final class RecordCursor {

  private static final byte CTRL_Z = 0x1A;

  private final RecordBuffer buffer;
  private final RecordCutter cutter;
  private long nextNumber;
  private long nextLine;
  private long number;
  private long line;
  private long offset;
  private int from;
  private int to;

  /**
   * @param buffer stands at the record at which to begin
   * @param number of that record
   * @param line of that record
   */
  RecordCursor(RecordBuffer buffer, RecordCutter cutter, long number, long line) {
    this.buffer = buffer;
    this.cutter = cutter;
    this.nextNumber = number;
    this.nextLine = line;
  }

  /** Moves to the next record; false at the end of the file. */
  boolean next() {
    if (!buffer.hasMore()) {
      return false;
    }
    int next = cut();
    from = buffer.position();
    to = cutter.contentEnd();
    offset = buffer.offset();
    number = nextNumber++;
    line = nextLine;
    nextLine += cutter.lines();
    buffer.take(next - from);
    return true;
  }

  private int cut() {
    while (true) {
      int next = cutter.cut(buffer.bytes(), buffer.position(), buffer.limit(), buffer.atEnd());
      if (next != RecordCutter.NEED_MORE) {
        return next;
      }
      buffer.readMore();
    }
  }

  /** The buffer that holds the current record; valid until the next move. */
  byte[] bytes() {
    return buffer.bytes();
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int length() {
    return to - from;
  }

  long number() {
    return number;
  }

  long line() {
    return line;
  }

  long offset() {
    return offset;
  }

  /** Offset of the record to come. */
  long nextOffset() {
    return buffer.offset();
  }

  /** Number of the record to come. */
  long nextNumber() {
    return nextNumber;
  }

  /** Line of the record to come. */
  long nextLine() {
    return nextLine;
  }

  /** Whether the record is an empty line or the end mark of old systems (Ctrl-Z). */
  boolean isBlank() {
    return to == from || (to - from == 1 && buffer.bytes()[from] == CTRL_Z);
  }

  byte[] copy() {
    return buffer.copy(from, to);
  }
}
