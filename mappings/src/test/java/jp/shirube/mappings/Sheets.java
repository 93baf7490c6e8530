package jp.shirube.mappings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the sheets of a mapping definition for a test, one call per row. */
public final class Sheets {

  private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

  /** Headings and a good cover of system 001; everything else is up to the test. */
  public static Sheets good() {
    return new Sheets()
        .row("表紙", "項目", "値")
        .row("表紙", "形式版", "1")
        .row("表紙", "業務システムID", "001")
        .row("表紙", "事業者ID", "A")
        .row("表紙", "版", "1.0")
        .row("表紙", "標準の版", "draft")
        .row("ファイル", "ファイルID", "ファイル名", "形式", "文字コード", "区切り", "囲み", "見出し行数", "レコード長", "改行")
        .row("レイアウト", "ファイルID", "順", "項目名", "型", "開始", "バイト数", "小数")
        .row("グループ", "グループID", "グループ名", "ファイルID", "出力条件", "重複時")
        .row(
            "項目", "グループID", "ファイルID", "物理名", "元項目", "規則1", "引数1", "規則2", "引数2", "規則3", "引数3", "条件",
            "既定値", "備考", "項目名")
        .row("コード変換", "表名", "元の値", "標準の値")
        .row("外字", "元コード", "コードポイント", "MJ文字図形名")
        .row("除外", "ファイルID", "条件", "理由コード", "理由");
  }

  public Sheets row(String sheet, String... cells) {
    String line = Stream.of(cells).map(Sheets::quoted).collect(Collectors.joining(","));
    sheets.computeIfAbsent(sheet, name -> new StringBuilder()).append(line).append("\r\n");
    return this;
  }

  /** A CSV file in windows-31j with fields. */
  public Sheets csvFile(String id, String... fields) {
    row("ファイル", id, id + ".csv", "CSV", "windows-31j");
    for (int i = 0; i < fields.length; i++) {
      row("レイアウト", id, String.valueOf(i + 1), fields[i]);
    }
    return this;
  }

  /** Replaces the value of a key of the cover. */
  public Sheets cover(String key, String value) {
    StringBuilder sheet = sheets.get("表紙");
    String rows =
        sheet
            .toString()
            .lines()
            .map(
                line ->
                    line.startsWith(quoted(key) + ",") ? quoted(key) + "," + quoted(value) : line)
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    sheets.put("表紙", new StringBuilder(rows));
    return this;
  }

  public Sheets without(String sheet) {
    sheets.remove(sheet);
    return this;
  }

  public Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, StringBuilder> sheet : sheets.entrySet()) {
        Files.writeString(folder.resolve(sheet.getKey() + ".csv"), sheet.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
