package jp.shirube.reports.rejects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding of one record, for the vendor's own eyes: values are not masked, so the workbook is
 * always encrypted.
 *
 * @param file extract file
 * @param line line or, without line breaks, record on which it starts, from 1
 * @param record number of the record, from 1
 * @param offset byte offset of the record
 * @param key the record's key, {@code ""} when it could not be read
 * @param itemName standard item, {@code ""} when the finding is about the whole record
 * @param itemRomaji physical name of the item, {@code ""} likewise
 * @param code finding code
 * @param severity severity as people call it: エラー, 警告
 * @param sentence what is wrong
 * @param remedy what to do
 * @param field source field that is marked, null when the finding is about the whole record
 * @param fields the record's fields in layout order; a record that could not be cut into fields is
 *     one field
 */
public record RejectRow(
    String file,
    long line,
    long record,
    long offset,
    String key,
    String itemName,
    String itemRomaji,
    String code,
    String severity,
    String sentence,
    String remedy,
    @Nullable String field,
    List<RawField> fields) {

  public RejectRow {
    fields = List.copyOf(fields);
  }

  /** A source field and its text as decoded. */
  public record RawField(String name, String value) {}
}
