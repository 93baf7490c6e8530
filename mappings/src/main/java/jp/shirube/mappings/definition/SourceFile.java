package jp.shirube.mappings.definition;

import java.util.List;

/**
 * One kind of extract file (抽出ファイル) and its layout.
 *
 * @param id short id used by the other sheets
 * @param name file name in the delivery (for {@link SourceFormat#TABLE} the table's name)
 * @param description for people
 * @param format how records are cut
 * @param charset Java charset name, for example {@code windows-31j}, {@code x-IBM939}
 * @param delimiter field delimiter (delimited and table files)
 * @param quote quote character (delimited and table files); {@link #NO_QUOTE} for none
 * @param headerLines lines before the first record
 * @param recordLength bytes of a record without line break (fixed length only)
 * @param lineBreaks whether fixed-length records end with a line break
 * @param fields in order of the record
 * @param line 1-based row in the sheet ファイル, 0 when it was not read from one
 */
public record SourceFile(
    String id,
    String name,
    String description,
    SourceFormat format,
    String charset,
    char delimiter,
    char quote,
    int headerLines,
    int recordLength,
    boolean lineBreaks,
    List<SourceField> fields,
    long line) {

  /** The quote character of a file without quotes (囲み なし). */
  public static final char NO_QUOTE = '\0';

  public SourceFile {
    fields = List.copyOf(fields);
  }

  /** A file that was not read from a sheet. */
  public SourceFile(
      String id,
      String name,
      String description,
      SourceFormat format,
      String charset,
      char delimiter,
      char quote,
      int headerLines,
      int recordLength,
      boolean lineBreaks,
      List<SourceField> fields) {
    this(
        id,
        name,
        description,
        format,
        charset,
        delimiter,
        quote,
        headerLines,
        recordLength,
        lineBreaks,
        fields,
        0);
  }

  /** Index of a field by name, or -1. */
  public int indexOf(String fieldName) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(fieldName)) {
        return i;
      }
    }
    return -1;
  }
}
