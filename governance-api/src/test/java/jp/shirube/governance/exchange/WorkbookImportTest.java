package jp.shirube.governance.exchange;

import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.StepChange;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.apache.poi.ss.usermodel.Row;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is stored of a workbook that comes back, and what is said about the rest. */
class WorkbookImportTest {

  private static final Standing TAX = Standing.department("税務課");

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;
  private ExchangeFixture city;

  @BeforeEach
  void openMonth() {
    city = new ExchangeFixture(GOVERNANCE, folder);
  }

  @Test
  void aWorkbookThatNobodyEditedChangesNothing() {
    city.declare(
        StepState.untouched("010", 1).withOwner(" =1+1").withNote("一行目\r\n二行目\u000B\t_x0041_"),
        StepState.untouched("010", 2)
            .withPlan(LocalDate.of(1985, 4, 1), LocalDate.of(2200, 3, 31)));
    List<StepState> before = city.states();
    ImportResult result = city.take(city.export(Standing.CITY));
    assertThat(result.findings()).isEmpty();
    assertThat(result.counts()).isEqualTo(new RowCounts(800, 0, 800, 0, 0));
    assertThat(result.outcome()).isEqualTo(ImportOutcome.NOTHING);
    assertThat(city.states()).isEqualTo(before);
  }

  @Test
  void eightHundredEditedRowsAreStored() {
    Path file = city.export(Standing.CITY);
    ImportResult result =
        city.edited(
            file,
            sheets -> {
              for (Row row : sheets.entry) {
                if (row.getRowNum() > 3) {
                  row.getCell(ExchangeColumn.OWNER.ordinal()).setCellValue("担当" + row.getRowNum());
                  row.getCell(ExchangeColumn.PLANNED_END.ordinal()).setCellValue("R9.3.31");
                }
              }
            });
    assertThat(result.findings()).isEmpty();
    assertThat(result.counts()).isEqualTo(new RowCounts(800, 800, 0, 0, 0));
    assertThat(result.outcome()).isEqualTo(ImportOutcome.STORED);
    List<StepState> states = city.states();
    for (int i = 0; i < states.size(); i++) {
      assertThat(states.get(i).owner()).isEqualTo("担当" + (i + 4));
      assertThat(states.get(i).plannedEnd()).isEqualTo("2027-03-31");
    }
  }

  @Test
  void everyFieldOfARowIsStoredWithItsReason() {
    Path file = city.export(TAX);
    city.edited(
        file,
        sheets ->
            sheets
                .set("012", 5, ExchangeColumn.STATUS, "完了済み")
                .set("012", 5, ExchangeColumn.PLANNED_START, TODAY.minusDays(30))
                .set("012", 5, ExchangeColumn.PLANNED_END, "令和8年11月1日")
                .set("012", 5, ExchangeColumn.ACTUAL_START, "2026/10/01")
                .set("012", 5, ExchangeColumn.ACTUAL_END, "20261030")
                .set("012", 5, ExchangeColumn.OWNER, "税務課　葛\uDB40\uDD02城")
                .set("012", 5, ExchangeColumn.NOTE, "=HYPERLINK(1)\n二行目")
                .set("012", 5, ExchangeColumn.REASON, "まとめて入力"));
    assertThat(city.state("012", 5))
        .isEqualTo(
            new StepState(
                "012",
                5,
                StepStatus.COMPLETED,
                TODAY.minusDays(30),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 30),
                "税務課　葛\uDB40\uDD02城",
                "=HYPERLINK(1)\n二行目"));
    assertThat(city.board.history(city.month, "012", 5))
        .hasSize(7)
        .extracting(StepChange::reason, StepChange::actorName)
        .containsOnly(tuple("まとめて入力", STAFF.name()));
  }

  @Test
  void everythingWrongIsSaidAtOnceAndGoodRowsAreStored() {
    Path file = city.export(TAX);
    ImportResult result =
        city.edited(
            file,
            sheets -> {
              sheets
                  .set("010", 1, ExchangeColumn.STATUS, "済")
                  .set("010", 1, ExchangeColumn.PLANNED_START, "来月")
                  .set("010", 2, ExchangeColumn.PLANNED_END, "8/3/1")
                  .set("010", 3, ExchangeColumn.ACTUAL_START, "2026/2/30")
                  .set("010", 4, ExchangeColumn.ACTUAL_END, "2999/1/1")
                  .set("010", 6, ExchangeColumn.OWNER, "あ".repeat(101))
                  .set("010", 7, ExchangeColumn.NOTE, "a\tb")
                  .set("010", 8, ExchangeColumn.STATUS, "完了済み")
                  .set("010", 9, ExchangeColumn.ACTUAL_START, TODAY.plusDays(1))
                  .set("010", 9, ExchangeColumn.STATUS, "作業中")
                  .set("010", 11, ExchangeColumn.STATUS, "対象外")
                  .set("010", 12, ExchangeColumn.OWNER, "よい行");
              sheets.cell("010", 5, ExchangeColumn.ACTUAL_END).setCellFormula("TODAY()");
              sheets.cell("010", 10, ExchangeColumn.STATUS).setBlank();
              sheets.cell("010", 10, ExchangeColumn.NOTE).setCellValue(true);
            });
    assertThat(said(result))
        .containsExactly(
            tuple("SRB-EXC-0030", 5L, "K 状態"),
            tuple("SRB-EXC-0032", 5L, "L 予定開始日"),
            tuple("SRB-EXC-0033", 6L, "M 予定終了日"),
            tuple("SRB-EXC-0034", 7L, "N 実績開始日"),
            tuple("SRB-EXC-0035", 8L, "O 実績終了日"),
            tuple("SRB-EXC-0036", 9L, "O 実績終了日"),
            tuple("SRB-EXC-0038", 10L, "P 担当者"),
            tuple("SRB-EXC-0039", 11L, "Q 備考"),
            tuple("SRB-PRG-0001", 12L, "O 実績終了日"),
            tuple("SRB-PRG-0003", 13L, "N 実績開始日"),
            tuple("SRB-EXC-0031", 14L, "K 状態"),
            tuple("SRB-EXC-0037", 14L, "Q 備考"),
            tuple("SRB-PRG-0008", 15L, "Q 備考"));
    assertThat(result.counts()).isEqualTo(new RowCounts(160, 1, 148, 11, 0));
    assertThat(result.outcome()).isEqualTo(ImportOutcome.PARTLY);
    assertThat(city.state("010", 12).owner()).isEqualTo("よい行");
    for (int step = 1; step <= 11; step++) {
      assertThat(city.state("010", step)).isEqualTo(StepState.untouched("010", step));
    }
  }

  @Test
  void rowsAreKnownByTheirStampsWhereverTheyAre() {
    Path file = city.export(TAX);
    ImportResult result =
        city.edited(
            file,
            sheets -> {
              sheets.set("010", 1, ExchangeColumn.OWNER, "上の人");
              sheets.set("013", 40, ExchangeColumn.OWNER, "下の人");
              sheets.entry.shiftRows(4, 4, 200);
            });
    assertThat(result.findings()).isEmpty();
    assertThat(city.state("010", 1).owner()).isEqualTo("上の人");
    assertThat(city.state("013", 40).owner()).isEqualTo("下の人");
  }

  @Test
  void rowsThatAreMissingAddedDoubledOrForeignAreSaid() {
    Path other = city.export(Standing.department("市民課"));
    String[] foreign = new String[1];
    Sheets.edit(other, sheets -> foreign[0] = stamp(sheets.row("001", 1)));
    Path file = city.export(TAX);
    ImportResult result =
        city.edited(
            file,
            sheets -> {
              sheets.entry.removeRow(sheets.row("010", 1));
              added(sheets, 170, "", "なにか");
              added(sheets, 171, stamp(sheets.row("010", 3)), "二つ目");
              added(sheets, 172, foreign[0], "よその行");
              sheets.set("010", 4, ExchangeColumn.STEP_NAME, "別の工程");
              sheets.set("010", 4, ExchangeColumn.OWNER, "取り違え");
              sheets.set("010", 5, ExchangeColumn.BEFORE_STATUS, "完了済み");
              sheets.set("010", 5, ExchangeColumn.FINDINGS, "消した");
            });
    assertThat(said(result))
        .containsExactly(
            tuple("SRB-EXC-0022", 7L, null),
            tuple("SRB-EXC-0025", 8L, "D 工程"),
            tuple("SRB-EXC-0026", 9L, "H 前月の状態"),
            tuple("SRB-EXC-0026", 9L, "T 気をつけるところ"),
            tuple("SRB-EXC-0021", 171L, null),
            tuple("SRB-EXC-0022", 172L, null),
            tuple("SRB-EXC-0023", 173L, null),
            tuple("SRB-EXC-0020", 0L, null));
    assertThat(result.counts()).isEqualTo(new RowCounts(162, 0, 157, 5, 0));
    assertThat(city.state("010", 4)).isEqualTo(StepState.untouched("010", 4));
  }

  private static void added(Sheets sheets, int index, String stamp, String owner) {
    Row row = sheets.entry.createRow(index);
    row.createCell(ExchangeColumn.OWNER.ordinal()).setCellValue(owner);
    row.createCell(ExchangeColumn.STAMP.ordinal()).setCellValue(stamp);
  }

  private static String stamp(Row row) {
    return row.getCell(ExchangeColumn.STAMP.ordinal()).getStringCellValue();
  }

  @Test
  void aDryRunStoresNothingAndSaysEverything() {
    Path file = city.export(TAX);
    Sheets.edit(file, sheets -> sheets.set("011", 1, ExchangeColumn.OWNER, "だれか"));
    ImportResult result = city.take(file, new ImportOptions(true, false), STAFF);
    assertThat(result.counts()).isEqualTo(new RowCounts(160, 1, 159, 0, 0));
    assertThat(result.outcome()).isEqualTo(ImportOutcome.NOTHING);
    assertThat(city.state("011", 1)).isEqualTo(StepState.untouched("011", 1));
    assertThat(city.take(file).outcome()).isEqualTo(ImportOutcome.STORED);
  }

  @Test
  void allOrNothingStoresNothingBesideAFault() {
    Path file = city.export(TAX);
    Sheets.edit(
        file,
        sheets ->
            sheets
                .set("011", 1, ExchangeColumn.OWNER, "だれか")
                .set("011", 2, ExchangeColumn.STATUS, "？"));
    ImportResult held = city.take(file, new ImportOptions(false, true), STAFF);
    assertThat(held.outcome()).isEqualTo(ImportOutcome.NOTHING);
    assertThat(city.state("011", 1)).isEqualTo(StepState.untouched("011", 1));
    Sheets.edit(file, sheets -> sheets.set("011", 2, ExchangeColumn.STATUS, "未着手"));
    assertThat(city.take(file, new ImportOptions(false, true), STAFF).outcome())
        .isEqualTo(ImportOutcome.STORED);
    assertThat(city.state("011", 1).owner()).isEqualTo("だれか");
  }

  @Test
  void aConfirmedDepartmentsRowsAreHeldBack() {
    Path file = city.export(Standing.CITY);
    GOVERNANCE.get(MonthCycle.class).confirm(city.month, "税務課", city.person("tax-head"));
    ImportResult result =
        city.edited(
            file,
            sheets ->
                sheets
                    .set("010", 1, ExchangeColumn.OWNER, "税務課の人")
                    .set("001", 1, ExchangeColumn.OWNER, "市民課の人"));
    assertThat(said(result)).extracting(it -> it.toList().get(0)).containsExactly("SRB-PRG-0024");
    assertThat(city.state("010", 1).owner()).isEmpty();
    assertThat(city.state("001", 1).owner()).isEqualTo("市民課の人");
  }

  @Test
  void everyImportIsRecorded() throws Exception {
    Path file = city.export(TAX);
    Sheets.edit(
        file,
        sheets ->
            sheets
                .set("011", 1, ExchangeColumn.OWNER, "だれか")
                .set("011", 2, ExchangeColumn.STATUS, "？"));
    city.take(file, city.person("tax-staff"));
    String hash = Upload.of(file).hash();
    assertThat(hash)
        .isEqualTo(
            HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
    assertThat(Records.last(GOVERNANCE))
        .isEqualTo(
            "税務課||PARTLY|%s|%s|160|1|158|1|0|SRB-EXC-0030|tax-staff"
                .formatted(file.getFileName(), hash));
  }

  private static List<Tuple> said(ImportResult result) {
    return result.findings().stream()
        .map(it -> tuple(it.code().code(), it.place().line(), it.place().column()))
        .toList();
  }
}
