package jp.shirube.reports.rejects;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.rejects.RejectRow.RawField;
import org.jspecify.annotations.Nullable;

/** Headers and rows for tests. */
final class Rejects {

  private Rejects() {}

  static RejectHeader header() {
    return new RejectHeader(
        "082368",
        "小美玉市",
        "001",
        "住民基本台帳",
        "常陸情報システム株式会社",
        "082368/001/rehearsal/1",
        "A-2026-11-01",
        "1.2",
        OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.ofHours(9)),
        List.of(new Edition("データ要件の標準", "素案 2026年11月", true, "素案")));
  }

  static RejectRow row(String file, long record, String code, @Nullable String field) {
    return row(file, record, "", code, field);
  }

  static RejectRow row(
      String file, long record, String withdrawnFrom, String code, @Nullable String field) {
    return new RejectRow(
        file,
        record + 1,
        record,
        record * 120,
        "00000" + record,
        withdrawnFrom,
        fault(code, field),
        List.of(
            new RawField("ATENA_NO", "00000" + record),
            new RawField("SEINENGAPPI", "S64" + record),
            new RawField("SHIMEI", "小川　𠮷太郎")));
  }

  static RejectRow.Fault fault(String code, @Nullable String field) {
    return new RejectRow.Fault(
        "生年月日",
        code,
        "エラー",
        "日付として読めない値があります。",
        "項目「生年月日」が、日付として読めません。",
        "抽出元の日付を確かめ、直したファイルを提供してください。",
        field);
  }
}
