package jp.shirube.migration.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.definition.SourceFormat;

/** What stands before the first record of a file: a byte order mark and header lines. */
final class FileStart {

  private static final int[] UTF8_MARK = {0xEF, 0xBB, 0xBF};

  private final SourceFile layout;
  private final RecordBuffer buffer;
  private final LineBreaks breaks;
  private final List<String> headers = new ArrayList<>();
  private boolean marked;

  FileStart(SourceFile layout, RecordBuffer buffer, LineBreaks breaks) {
    this.layout = layout;
    this.buffer = buffer;
    this.breaks = breaks;
  }

  /** Takes it all; the buffer then stands at the first record. */
  void skip() {
    skipMark();
    for (int i = 0; i < layout.headerLines() && buffer.hasMore(); i++) {
      skipHeader();
    }
  }

  /** Whether the file began with the byte order mark of UTF-8. */
  boolean isMarked() {
    return marked;
  }

  /** Texts of the header lines. */
  List<String> headers() {
    return List.copyOf(headers);
  }

  private void skipMark() {
    fill(UTF8_MARK.length);
    marked = buffer.limit() - buffer.position() >= UTF8_MARK.length;
    for (int i = 0; i < UTF8_MARK.length && marked; i++) {
      marked = (buffer.bytes()[buffer.position() + i] & 0xFF) == UTF8_MARK[i];
    }
    if (marked) {
      buffer.take(UTF8_MARK.length);
    }
  }

  private void skipHeader() {
    boolean unbroken = layout.format() == SourceFormat.FIXED_LENGTH && !layout.lineBreaks();
    int length = unbroken ? fill(layout.recordLength()) : lineLength();
    int end = buffer.position() + length;
    int contentEnd = unbroken ? end : contentEnd(end);
    byte[] content = buffer.copy(buffer.position(), contentEnd);
    headers.add(new String(content, Charset.forName(layout.charset())));
    buffer.take(length);
  }

  private int contentEnd(int end) {
    boolean broken = breaks.isBreak(buffer.bytes()[end - 1]);
    return broken ? breaks.contentEnd(buffer.bytes(), buffer.position(), end - 1) : end;
  }

  private int lineLength() {
    int at = find();
    while (at < 0 && !buffer.atEnd() && available() < RecordCutter.LONGEST) {
      buffer.readMore();
      at = find();
    }
    return at < 0 ? available() : at + 1 - buffer.position();
  }

  private int find() {
    return breaks.find(buffer.bytes(), buffer.position(), buffer.limit());
  }

  /** Reads on until so many bytes are there, or the end; answers how many there are of them. */
  private int fill(int count) {
    while (available() < count && !buffer.atEnd()) {
      buffer.readMore();
    }
    return Math.min(count, available());
  }

  private int available() {
    return buffer.limit() - buffer.position();
  }
}
