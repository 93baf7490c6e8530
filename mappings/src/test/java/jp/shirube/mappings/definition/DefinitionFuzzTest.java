package jp.shirube.mappings.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import jp.shirube.mappings.TestStandard;
import jp.shirube.mappings.check.MappingChecker;

/** Readers of outside files answer any bytes with sheets or findings, never with an exception. */
class DefinitionFuzzTest {

  @FuzzTest
  void readsAnyBytesAsAWorkbook(byte[] bytes) {
    Report report = new Report();
    List<Sheet> sheets = new WorkbookReader(report).read("x.xlsx", bytes);

    assertThat(sheets.isEmpty() && !report.hasErrors()).isFalse();
    parse(sheets, report);
  }

  @FuzzTest
  void readsAnyBytesAsEverySheet(byte[] bytes) {
    Report report = new Report();
    List<Sheet.Row> rows = new CsvFolderReader(report).rows("x.csv", bytes);

    for (SheetForm form : SheetForm.values()) {
      parse(List.of(new Sheet(form.title(), rows)), report);
    }
  }

  private static void parse(List<Sheet> sheets, Report report) {
    MappingDefinition definition = new DefinitionParser(report).parse(sheets);
    assertThat(definition.contentHash()).hasSize(64);
    assertThat(MappingChecker.check(definition, TestStandard.standard())).isNotNull();
  }
}
