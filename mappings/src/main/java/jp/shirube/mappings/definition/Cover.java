package jp.shirube.mappings.definition;

import java.util.Map;

/**
 * The sheet 表紙.
 *
 * @param formatVersion version of the workbook's form, "1"
 * @param systemId 業務ID, 3 digits
 * @param vendorId the vendor's short id, for example "A"
 * @param vendorName the vendor's name
 * @param version the vendor's version of this definition, for example "1.0"
 * @param edition the edition of the standard it is written for
 * @param author who wrote it
 * @param date when, {@code YYYY-MM-DD}
 * @param note remarks
 * @param rows keys as written to their 1-based rows; empty when it was not read from a sheet
 */
public record Cover(
    String formatVersion,
    String systemId,
    String vendorId,
    String vendorName,
    String version,
    String edition,
    String author,
    String date,
    String note,
    Map<String, Long> rows) {

  public Cover {
    rows = Map.copyOf(rows);
  }

  /** A cover that was not read from a sheet. */
  public Cover(
      String formatVersion,
      String systemId,
      String vendorId,
      String vendorName,
      String version,
      String edition,
      String author,
      String date,
      String note) {
    this(
        formatVersion,
        systemId,
        vendorId,
        vendorName,
        version,
        edition,
        author,
        date,
        note,
        Map.of());
  }
}
