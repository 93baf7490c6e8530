package jp.shirube.governance.exchange;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.MonthCode;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Nobody sees or writes what is another's. */
class WorkbookPartiesTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;
  private ExchangeFixture city;

  @BeforeEach
  void openMonth() {
    city = new ExchangeFixture(GOVERNANCE, folder);
  }

  @Test
  void everyDepartmentAndEveryVendorGetsItsOwnSystems() {
    WorkbookExports exports = GOVERNANCE.get(WorkbookExports.class);
    List<Standing> parties = exports.parties(CITY);
    List<ExportedFile> files =
        exports.export(
            city.month, parties, exports.usualDeadline(city.month), folder.resolve("all"), STAFF);
    assertThat(files).hasSize(12);
    assertThat(files.subList(0, 9)).extracting(ExportedFile::rows).containsOnly(40, 80, 120, 160);
    assertThat(files.subList(0, 9).stream().mapToInt(ExportedFile::rows).sum()).isEqualTo(800);
    assertThat(files.subList(9, 12)).extracting(ExportedFile::rows).containsExactly(360, 240, 200);
    assertThat(systems(files.get(10).path()))
        .containsExactly("021", "022", "023", "024", "025", "026");
    assertThat(files.get(10).path().getFileName())
        .hasToString("入力票_B社（見本）_%s_第1版.xlsx".formatted(city.month.month()));
  }

  @Test
  void aVendorsWorkbookNamesNoOtherVendor() {
    Path file = city.export(Standing.vendor("B"), city.person("b-engineer"));
    Set<String> texts = new TreeSet<>();
    Sheets.edit(
        file,
        sheets -> {
          for (Sheet sheet : sheets.workbook()) {
            for (Row row : sheet) {
              for (Cell cell : row) {
                texts.add(cell.toString());
              }
            }
          }
        });
    assertThat(texts).anyMatch(text -> text.contains("B社（見本）"));
    assertThat(texts).noneMatch(text -> text.contains("A社") || text.contains("C社"));
    assertThat(texts).noneMatch(text -> text.contains("住民基本台帳"));
  }

  @Test
  void nobodyGetsTheWorkbookOfAnother() {
    assertRefused(
        () -> city.export(Standing.vendor("A"), city.person("b-lead")),
        ExchangeCode.PARTY_NOT_YOURS);
    assertRefused(
        () -> city.export(Standing.CITY, city.person("tax-head")), ExchangeCode.PARTY_NOT_YOURS);
    assertRefused(() -> city.export(Standing.department("ない課")), ExchangeCode.PARTY_UNKNOWN);
    assertRefused(
        () -> city.export(Standing.CITY, city.person("auditor")), MonthCode.ACTION_NOT_FOR_ROLE);
  }

  @Test
  void ofAWholeCitysWorkbookADepartmentStoresItsOwnRows() {
    Path file = city.export(Standing.CITY);
    Sheets.edit(
        file,
        sheets ->
            sheets
                .set("010", 1, ExchangeColumn.OWNER, "税務課の行")
                .set("001", 1, ExchangeColumn.OWNER, "市民課の行"));
    ImportResult result = city.take(file, city.person("tax-staff"));
    assertThat(result.counts()).isEqualTo(new RowCounts(800, 1, 798, 1, 0));
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(ExchangeCode.ROW_NOT_YOURS);
              assertThat(finding.place().line()).isEqualTo(5);
              assertThat(finding.arguments()).containsEntry("system", "001");
            });
    assertThat(city.state("010", 1).owner()).isEqualTo("税務課の行");
    assertThat(city.state("001", 1).owner()).isEmpty();
  }

  @Test
  void anotherDepartmentsWorkbookStoresNothing() {
    Path file = city.export(Standing.department("市民課"));
    Sheets.edit(file, sheets -> sheets.set("001", 1, ExchangeColumn.OWNER, "よその行"));
    ImportResult result = city.take(file, city.person("tax-staff"));
    assertThat(result.outcome()).isEqualTo(ImportOutcome.NOTHING);
    assertThat(city.state("001", 1).owner()).isEmpty();
  }

  @Test
  void readersAndTheSystemStoreNothing() {
    Path file = city.export(Standing.CITY);
    Sheets.edit(file, sheets -> sheets.set("001", 1, ExchangeColumn.OWNER, "だれか"));
    for (Actor.Role role :
        List.of(
            Actor.Role.PREFECTURE_READER,
            Actor.Role.NATION_READER,
            Actor.Role.AUDITOR,
            Actor.Role.SYSTEM)) {
      assertThatThrownBy(() -> city.take(file, new Actor("x", "x", role, "test")))
          .isInstanceOf(FindingException.class);
    }
    assertThat(city.state("001", 1).owner()).isEmpty();
  }

  private static Set<String> systems(Path file) {
    Set<String> systems = new TreeSet<>();
    Sheets.edit(
        file,
        sheets ->
            sheets.entry.forEach(
                row -> {
                  if (row.getRowNum() > 3) {
                    systems.add(row.getCell(0).getStringCellValue());
                  }
                }));
    return systems;
  }

  private static void assertRefused(ThrowingCallable work, FindingCode code) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            FindingException.class,
            refused -> assertThat(refused.findings()).extracting(it -> it.code()).contains(code));
  }
}
