package jp.shirube.mappings.definition;

import java.util.Arrays;
import java.util.Optional;

/** How the bytes of a source field hold its value. Delimited and table files use {@link #TEXT}. */
public enum FieldEncoding {
  /** Text in the file's charset, 1-byte and 2-byte mixed; host codes with shift codes. */
  TEXT("文字"),
  /** Double-byte text of a host code without shift codes. */
  DOUBLE_BYTE("漢字"),
  /** Zoned decimal (COBOL DISPLAY), sign in the zone of the last byte. */
  ZONED("ゾーン"),
  /** Packed decimal (COBOL COMP-3), sign in the last half byte. */
  PACKED("パック"),
  /** Binary integer, big endian, two's complement (COBOL COMP). */
  BINARY("バイナリ");

  private final String label;

  FieldEncoding(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<FieldEncoding> ofLabel(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }
}
