package jp.shirube.migration.sample.vendorb;

/**
 * A field of a host record.
 *
 * @param kind how its bytes hold the value
 * @param bytes its length
 */
record HostField(String name, Kind kind, int bytes) {

  /** The encodings of a COBOL record. */
  enum Kind {
    /** One- and two-byte characters mixed, with shift codes. */
    TEXT,
    /** Two-byte characters without shift codes. */
    DOUBLE_BYTE,
    ZONED,
    PACKED,
    BINARY
  }

  static HostField text(String name, int bytes) {
    return new HostField(name, Kind.TEXT, bytes);
  }

  static HostField kanji(String name, int bytes) {
    return new HostField(name, Kind.DOUBLE_BYTE, bytes);
  }

  static HostField zoned(String name, int bytes) {
    return new HostField(name, Kind.ZONED, bytes);
  }

  static HostField packed(String name, int bytes) {
    return new HostField(name, Kind.PACKED, bytes);
  }

  static HostField binary(String name, int bytes) {
    return new HostField(name, Kind.BINARY, bytes);
  }
}
