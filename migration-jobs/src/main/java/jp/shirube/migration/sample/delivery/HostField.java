package jp.shirube.migration.sample.delivery;

/**
 * A field of a host record.
 *
 * @param kind how its bytes hold the value
 * @param bytes its length
 */
public record HostField(String name, Kind kind, int bytes) {

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
    return new HostField(name, Kind.TEXT, bytes);
  }

  public static HostField kanji(String name, int bytes) {
    return new HostField(name, Kind.DOUBLE_BYTE, bytes);
  }

  public static HostField zoned(String name, int bytes) {
    return new HostField(name, Kind.ZONED, bytes);
  }

  public static HostField packed(String name, int bytes) {
    return new HostField(name, Kind.PACKED, bytes);
  }

  public static HostField binary(String name, int bytes) {
    return new HostField(name, Kind.BINARY, bytes);
  }
}
