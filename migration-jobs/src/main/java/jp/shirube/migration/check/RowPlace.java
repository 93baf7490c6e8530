package jp.shirube.migration.check;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Where a staged row came from.
 *
 * @param file 1-based position of the extract file in the mapping
 * @param record number of the record
 * @param line its line
 * @param offset its byte offset
 */
public record RowPlace(int file, long record, long line, long offset) {

  /** The columns of a staging table that hold it. */
  public static final String COLUMNS = "srb_file, srb_record, srb_line, srb_offset";

  /** Reads it of a row with those columns. */
  public static RowPlace read(ResultSet row, int rowNumber) throws SQLException {
    return new RowPlace(
        row.getInt("srb_file"),
        row.getLong("srb_record"),
        row.getLong("srb_line"),
        row.getLong("srb_offset"));
  }
}
