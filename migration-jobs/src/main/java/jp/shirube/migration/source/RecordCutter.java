package jp.shirube.migration.source;

import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.definition.SourceFormat;

/**
 * Finds where a record ends, looking at its bytes alone and never at records before it, so that
 * cutting may begin at any record. Holds what it found until the next call.
 */
abstract class RecordCutter {

  /** Answer when the record may go on behind the bytes given. */
  static final int NEED_MORE = -1;

  /** Records longer than this are cut here, as faulty ones: memory stays bounded. */
  static final int LONGEST = 1024 * 1024;

  private int contentEnd;
  private int lines;

  /**
   * @throws IllegalArgumentException when the layout cannot be used with its charset
   */
  static RecordCutter of(SourceFile layout) {
    SourceCharset charset = SourceCharset.of(layout.charset());
    return layout.format() == SourceFormat.FIXED_LENGTH
        ? new FixedLengthCutter(layout, charset)
        : new DelimitedCutter(layout, charset);
  }

  /**
   * Cuts the record that begins at {@code from < limit}.
   *
   * @param atEnd whether the file ends at {@code limit}
   * @return index after the record and its line break, or {@link #NEED_MORE} (never at the end)
   */
  abstract int cut(byte[] bytes, int from, int limit, boolean atEnd);

  /** Where lines end: header lines are lines, whatever they hold. */
  abstract LineBreaks breaks();

  /** Index after the last byte of the record, line break not counted. */
  final int contentEnd() {
    return contentEnd;
  }

  /** Lines by which the record moves on. */
  final int lines() {
    return lines;
  }

  final int found(int end, int next, int lineCount) {
    contentEnd = end;
    lines = lineCount;
    return next;
  }
}
