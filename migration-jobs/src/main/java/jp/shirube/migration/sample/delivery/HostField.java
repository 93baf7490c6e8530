package jp.shirube.migration.sample.delivery;

/**
 * A field of a host record.
 *
 * @param kind how its bytes hold the value
 * @param bytes its length
 * @param scale digits of a number after the point
 * @param signed whether a number carries its sign (COBOL: {@code S9}); zoned ones keep it in the
 *     zone of the last digit
 * @param optional whether a number that is missing is written as blanks instead of zeros
 */
public record HostField(
    String name, Kind kind, int bytes, int scale, boolean signed, boolean optional) {

  /** The encodings of a COBOL record. */
  public enum Kind {
    /** One- and two-byte characters mixed, with shift codes. */
    TEXT,
    /** Two-byte characters without shift codes. */
    DOUBLE_BYTE,
    ZONED,
    PACKED,
    BINARY
  }

  public static HostField text(String name, int bytes) {
    return new HostField(name, Kind.TEXT, bytes, 0, false, false);
  }

  public static HostField kanji(String name, int bytes) {
    return new HostField(name, Kind.DOUBLE_BYTE, bytes, 0, false, false);
  }

  /** Zoned without a sign. */
  public static HostField zoned(String name, int bytes) {
    return new HostField(name, Kind.ZONED, bytes, 0, false, false);
  }

  /** Packed with a sign. */
  public static HostField packed(String name, int bytes) {
    return new HostField(name, Kind.PACKED, bytes, 0, true, false);
  }

  public static HostField binary(String name, int bytes) {
    return new HostField(name, Kind.BINARY, bytes, 0, true, false);
  }

  /** The same with its sign. */
  public HostField withSign() {
    return new HostField(name, kind, bytes, scale, true, optional);
  }

  /** The same without a sign. */
  public HostField withoutSign() {
    return new HostField(name, kind, bytes, scale, false, optional);
  }

  /** The same with so many digits after the point. */
  public HostField withScale(int digits) {
    return new HostField(name, kind, bytes, digits, signed, optional);
  }

  /** The same, blank where there is no number. */
  public HostField orBlank() {
    return new HostField(name, kind, bytes, scale, signed, true);
  }
}
