package jp.shirube.mappings.standard;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.workbook.WorkbookTexts;
import jp.shirube.mappings.workbook.WorkbookTexts.Row;
import jp.shirube.mappings.workbook.WorkbookTexts.Sheet;

/**
 * Whatever the bytes or the cells of a file are, the importer either takes it or refuses it with
 * findings, and what it took can be stored. Runs its seeds in the normal build; {@code
 * JAZZER_FUZZ=1} lets it look for more.
 */
class OfficialWorkbookFuzzTest {

  private static final List<String> HEADINGS =
      List.of(
          "データ項目ID",
          "",
          "データ項目",
          "データ項目(ローマ字)",
          "名称",
          "主キー",
          "外部キー",
          "データ型",
          "桁数",
          "コード",
          "繰り返し",
          "データ出力条件",
          "項目説明",
          "備考");

  @FuzzTest
  void survivesAnyBytes(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzz", ".xlsx");
    try {
      Files.write(file, bytes);
      OfficialWorkbook workbook = new OfficialWorkbookImporter(List.of("廃止")).read(file);
      StandardReader.write(
          EditionBuilder.build(Standards.builtIn(), workbook, "e", null).standard());
    } catch (StandardException expected) {
      requireFindings(expected);
    } finally {
      Files.delete(file);
    }
  }

  @FuzzTest
  void survivesAnyCells(FuzzedDataProvider data) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(1, HEADINGS));
    for (int number = 3; data.remainingBytes() > 0 && number < 20; number++) {
      rows.add(row(number, texts(data)));
    }
    WorkbookTexts texts =
        new WorkbookTexts(List.of(new Sheet("項目", rows), new Sheet("コード一覧", rows)));
    try {
      OfficialWorkbook workbook =
          new OfficialWorkbookReading("f.xlsx", List.of("廃止")).read(texts, "0123456789");
      Standard edition = EditionBuilder.build(Standards.builtIn(), workbook, "e", null).standard();
      StandardReader.read(StandardReader.write(edition)::get);
    } catch (StandardException expected) {
      requireFindings(expected);
    }
  }

  private static void requireFindings(StandardException refusal) {
    if (refusal.findings().isEmpty()) {
      throw new AssertionError("refused without a finding", refusal);
    }
  }

  private static List<String> texts(FuzzedDataProvider data) {
    List<String> good =
        List.of(
            "001", "1", "宛名番号", "atenabango", "住民情報", "○", "", "X", "15", "1", "", "必須", "", "");
    List<String> texts = new ArrayList<>(good);
    texts.set(1, String.valueOf(data.consumeInt(0, 20)));
    texts.set(3, "item" + data.consumeInt(0, 20));
    texts.set(data.consumeInt(0, texts.size() - 1), data.consumeString(12));
    return texts;
  }

  private static Row row(int number, List<String> texts) {
    Map<Integer, String> cells = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isBlank()) {
        cells.put(i, texts.get(i).strip());
      }
    }
    return new Row(number, cells);
  }
}
