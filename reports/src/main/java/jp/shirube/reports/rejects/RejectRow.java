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
 * @param withdrawnFrom group from which the record's row was withdrawn; {@code ""} when the record
 *     was rejected
 * @param fault what is wrong
 * @param fields the record's fields in layout order; a record that could not be cut into fields is
 *     one field
 */
public record RejectRow(
    String file,
    long line,
    long record,
    long offset,
    String key,
    String withdrawnFrom,
    Fault fault,
    List<RawField> fields) {

  public RejectRow {
    fields = List.copyOf(fields);
  }

  /** The text of the marked field, {@code ""} when none is. */
  String faultyValue() {
    return fields.stream()
        .filter(field -> field.name().equals(fault.field()))
        .map(RawField::value)
        .findFirst()
        .orElse("");
  }

  boolean isOfSameRecord(RejectRow other) {
    return record == other.record && file.equals(other.file);
  }

  /**
   * What is wrong.
   *
   * @param itemName standard item, {@code ""} when the finding is about the whole record
   * @param code finding code
   * @param severity severity as people call it: エラー, 警告
   * @param kind what is wrong with all findings of the code, as a sentence
   * @param sentence what is wrong here
   * @param remedy what to do
   * @param field source field that is marked, null when the finding is about the whole record
   */
  public record Fault(
      String itemName,
      String code,
      String severity,
      String kind,
      String sentence,
      String remedy,
      @Nullable String field) {}

  /** A source field and its text as decoded. */
  public record RawField(String name, String value) {}
}
