package jp.shirube.mappings.definition;

/**
 * One field of an extract file.
 *
 * @param name unique in its file; expressions name it as {@code [name]}
 * @param encoding how its bytes hold the value
 * @param start 1-based byte position (fixed length only); 0 when blank, negative when unreadable
 * @param bytes length in bytes (fixed length only); 0 when blank, negative when unreadable
 * @param scale digits after the point (numeric encodings only)
 * @param note remarks
 * @param line 1-based row in the sheet レイアウト, 0 when it was not read from one
 */
public record SourceField(
    String name, FieldEncoding encoding, int start, int bytes, int scale, String note, long line) {

  /** A field that was not read from a sheet. */
  public SourceField(
      String name, FieldEncoding encoding, int start, int bytes, int scale, String note) {
    this(name, encoding, start, bytes, scale, note, 0);
  }
}
