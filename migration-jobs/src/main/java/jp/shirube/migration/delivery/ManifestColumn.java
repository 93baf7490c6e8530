package jp.shirube.migration.delivery;

import java.util.Arrays;
import java.util.List;

/** The columns of {@code manifest.csv} in the order in which they are written. */
enum ManifestColumn {
  SYSTEM("業務システムID"),
  VENDOR("事業者ID"),
  NUMBER("提供番号"),
  EXTRACTED_AT("抽出日時"),
  FILE_ID("ファイルID"),
  FILE_NAME("ファイル名"),
  RECORDS("件数"),
  BYTES("バイト数"),
  SHA256("SHA-256"),
  TOTAL_FIELD("合計項目"),
  TOTAL("合計値"),
  DECLARED_EMPTY("空提供の申告");

  private final String heading;

  ManifestColumn(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  static List<String> headings() {
    return Arrays.stream(values()).map(ManifestColumn::heading).toList();
  }
}
