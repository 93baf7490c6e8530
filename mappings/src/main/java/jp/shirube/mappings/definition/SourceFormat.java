package jp.shirube.mappings.definition;

import java.util.Arrays;
import java.util.Optional;

/** How the records of an extract file are cut. */
public enum SourceFormat {
  DELIMITED("CSV"),
  FIXED_LENGTH("固定長"),
  /** A relational table, spooled as UTF-8 CSV with a header line named like the layout's fields. */
  TABLE("表");

  private final String label;

  SourceFormat(String label) {
    this.label = label;
  }

  /** The word written in the workbook. */
  public String label() {
    return label;
  }

  public static Optional<SourceFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }
}
