package jp.shirube.migration.publish;

/**
 * What the receiver of the CSV set has not settled. UTF-8, comma, header row and RFC 4180 are
 * fixed.
 *
 * @param byteOrderMark whether the files begin with one
 * @param newline between records
 * @param quoting which fields are quoted
 */
public record CsvSettings(boolean byteOrderMark, Newline newline, Quoting quoting) {

  /** UTF-8 without byte order mark, CRLF, quoted where needed. */
  public static final CsvSettings DEFAULT = new CsvSettings(false, Newline.CRLF, Quoting.NEEDED);

  /** Ends of records. */
  public enum Newline {
    CRLF,
    LF
  }

  /** Which fields are quoted. */
  public enum Quoting {
    ALWAYS,
    NEEDED
  }
}
