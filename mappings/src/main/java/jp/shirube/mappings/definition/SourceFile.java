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
 * @param quote quote character (delimited and table files)
 * @param headerLines lines before the first record
 * @param recordLength bytes of a record without line break (fixed length only)
 * @param lineBreaks whether fixed-length records end with a line break
 * @param fields in order of the record
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
    List<SourceField> fields) {

  public SourceFile {
    fields = List.copyOf(fields);
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
