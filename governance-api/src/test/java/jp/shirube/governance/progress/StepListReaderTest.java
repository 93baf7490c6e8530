package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.governance.table.TableCode;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepListReaderTest {

  /** A finding as its reader sees it: what, in which line, in which column. */
  private record Seen(FindingCode code, long line, String column) {

    static Seen of(Finding finding) {
      String column = finding.place().column();
      return new Seen(finding.code(), finding.place().line(), column == null ? "" : column);
    }
  }

  @TempDir Path folder;

  @Test
  void theBuiltInListIsReadBackFromCsvAndFromAWorkbook() throws IOException {
    StepList builtIn = StepLists.builtIn();
    Path csv = csv(lines());
    assertThat(StepListReader.read(builtIn.edition(), builtIn.name(), csv)).isEqualTo(builtIn);
    assertThat(StepListReader.read(builtIn.edition(), builtIn.name(), workbook(lines())))
        .isEqualTo(builtIn);
  }

  @Test
  void everyProblemOfAFileIsSaidAtOnceWithItsPlace() throws IOException {
    List<String> lines = lines();
    lines.set(3, "x,計画立案,①,名前,none,project");
    lines.set(5, "6,計画立案,①,二度目の番号,none,project");
    lines.set(7, "7,,①,,sure,project");
    lines.set(9, lines.get(8).replace("8,", "9,"));
    lines.add("41,移行,⑰,余分,none,project");
    assertThat(seen(csv(lines)))
        .containsExactlyInAnyOrder(
            new Seen(StepCode.NUMBER_UNREADABLE, 4, "no"),
            new Seen(StepCode.NUMBER_TWICE, 7, "no"),
            new Seen(StepCode.TEXT_EMPTY, 8, "phase"),
            new Seen(StepCode.TEXT_EMPTY, 8, "step_name"),
            new Seen(StepCode.SURENESS_UNKNOWN, 8, "verified"),
            new Seen(StepCode.NAME_TWICE, 10, "step_name"),
            new Seen(StepCode.NUMBER_UNREADABLE, 42, "no"),
            new Seen(StepCode.NUMBER_MISSING, 0, ""),
            new Seen(StepCode.NOT_FORTY, 0, ""));
  }

  @Test
  void aMissingNumberIsNamed() throws IOException {
    List<String> lines = lines();
    lines.remove(34);
    lines.remove(12);
    List<Finding> findings = findings("e", csv(lines));
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(StepCode.NUMBER_MISSING, StepCode.NOT_FORTY);
    assertThat(findings.get(0).arguments()).containsEntry("steps", "12、34");
    assertThat(findings.get(1).arguments()).containsEntry("count", "38");
  }

  @Test
  void textsThatNoFormCanShowAreRefused() throws IOException {
    List<String> lines = lines();
    lines.set(1, "1,計画立案,①,\"一\n二\",none,project");
    lines.set(2, "2,計画立案,①," + "長".repeat(201) + ",none,project");
    assertThat(seen(csv(lines)))
        .containsExactly(
            new Seen(StepCode.TEXT_WITH_CONTROL, 2, "step_name"),
            new Seen(StepCode.TEXT_TOO_LONG, 4, "step_name"));
  }

  @Test
  void aFileOfAnotherKindIsRefusedForThatAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("memo.csv"), "メモ\n本文\n");
    assertThat(findings("e", file))
        .extracting(Finding::code)
        .containsOnly(TableCode.COLUMN_MISSING);
  }

  @Test
  void anEditionNeedsAnIdThatCanBeTyped() throws IOException {
    assertThat(findings("第2版", csv(lines())))
        .extracting(Finding::code)
        .containsExactly(StepCode.EDITION_ID);
  }

  private List<Finding> findings(String edition, Path file) {
    ProgressRefused refused =
        catchThrowableOfType(ProgressRefused.class, () -> StepListReader.read(edition, "試し", file));
    return refused.findings();
  }

  private List<Seen> seen(Path file) {
    return findings("e", file).stream().map(Seen::of).toList();
  }

  /** The built-in list as lines, the headings first. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("no,phase,work_item,step_name,verified,source");
    StepLists.builtIn()
        .steps()
        .forEach(
            it ->
                lines.add(
                    String.join(
                        ",",
                        Integer.toString(it.no()),
                        it.phase(),
                        it.workItem(),
                        it.name(),
                        it.sureness().id(),
                        it.source())));
    return lines;
  }

  private Path csv(List<String> lines) throws IOException {
    return Files.write(folder.resolve("steps.csv"), lines, StandardCharsets.UTF_8);
  }

  private Path workbook(List<String> lines) throws IOException {
    Path file = folder.resolve("steps.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("工程一覧");
      for (String line : lines) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : line.split(",")) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
      }
      book.write(out);
    }
    return file;
  }
}
