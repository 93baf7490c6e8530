package jp.shirube.governance.exchange;

import static jp.shirube.governance.context.TestGovernance.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.MonthCode;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.ProgressCode;
import jp.shirube.governance.progress.StepState;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.exchange.ExchangeColumn;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files that are refused as a whole: nothing is stored, and the refusal is recorded. */
class WorkbookRefusalTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final Standing TAX = Standing.department("税務課");

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir private Path folder;
  private ExchangeFixture city;
  private Path file;

  @BeforeEach
  void export() {
    city = new ExchangeFixture(GOVERNANCE, folder);
    file = city.export(TAX);
    Sheets.edit(file, sheets -> sheets.set("010", 1, ExchangeColumn.OWNER, "だれか"));
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(city.state("010", 1)).isEqualTo(StepState.untouched("010", 1));
    assertThat(folder.resolve("returned")).doesNotExist();
  }

  @Test
  void noFileNoWorkbookOrADamagedOne() throws IOException {
    assertRefused(folder.resolve("none.xlsx"), ExchangeCode.FILE_MISSING);
    assertRefused(write("empty.xlsx", new byte[0]), ExchangeCode.FILE_UNREADABLE);
    assertRefused(
        write("text.xlsx", "工程,状態".getBytes(StandardCharsets.UTF_8)), ExchangeCode.FILE_UNREADABLE);
    byte[] whole = Files.readAllBytes(file);
    for (int length : List.of(10, whole.length / 3, whole.length / 2, whole.length - 10)) {
      assertRefused(write("cut.xlsx", Arrays.copyOf(whole, length)), ExchangeCode.FILE_UNREADABLE);
    }
  }

  @Test
  void oldFormsPasswordsAndMacros() throws Exception {
    Path old = folder.resolve("old.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      workbook.createSheet("工程入力");
      workbook.write(out);
    }
    assertRefused(old, ExchangeCode.FILE_OLD_FORM);
    assertRefused(encrypted(), ExchangeCode.FILE_ENCRYPTED);
    assertRefused(
        with(workbook -> workbook.setWorkbookType(XSSFWorkbookType.XLSM)),
        ExchangeCode.FILE_WITH_MACROS);
    assertRefused(with(workbook -> setMacros(workbook)), ExchangeCode.FILE_WITH_MACROS);
  }

  private static void setMacros(XSSFWorkbook workbook) {
    try {
      workbook.setVBAProject(InputStream.nullInputStream());
      workbook.setWorkbookType(XSSFWorkbookType.XLSX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bombsAndEntities() throws IOException {
    assertRefused(
        replaced(SHEET, xml -> xml + " ".repeat(25_000_000)), ExchangeCode.FILE_TOO_LARGE);
    byte[] noise = new byte[9_000_000];
    new Random(1).nextBytes(noise);
    assertRefused(write("large.xlsx", noise), ExchangeCode.FILE_TOO_LARGE);
    Path secret = write("secret.txt", "内緒".getBytes(StandardCharsets.UTF_8));
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri());
    assertRefused(
        replaced(SHEET, xml -> xml.replaceFirst("\\?>", "?>" + doctype).replace("だれか", "&e;")),
        ExchangeCode.FILE_UNREADABLE);
  }

  @Test
  void aWorkbookThatIsNotOurs() throws IOException {
    Path other = folder.resolve("other.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(other)) {
      workbook.createSheet("工程入力");
      workbook.write(out);
    }
    assertRefused(other, ExchangeCode.NOT_OURS);
    assertRefused(
        with(workbook -> identity(workbook, "export", "0".repeat(32))),
        ExchangeCode.EXPORT_UNKNOWN);
    assertRefused(
        with(workbook -> identity(workbook, "revision", "7")), ExchangeCode.IDENTITY_CHANGED);
    assertRefused(
        with(workbook -> identity(workbook, "month", "2020-01")), ExchangeCode.IDENTITY_CHANGED);
    assertRefused(with(workbook -> identity(workbook, "month", "師走")), ExchangeCode.NOT_OURS);
  }

  @Test
  void aSheetWhoseHeadingsChanged() {
    assertRefused(
        with(workbook -> workbook.getSheetAt(0).getRow(3).getCell(10).setCellValue("ステータス")),
        ExchangeCode.SHEET_CHANGED);
    assertRefused(with(workbook -> workbook.setSheetName(0, "入力")), ExchangeCode.SHEET_CHANGED);
    assertRefused(
        with(workbook -> workbook.getSheetAt(0).shiftColumns(10, 20, 1)),
        ExchangeCode.SHEET_CHANGED);
  }

  @Test
  void daysCountedFrom1904AndTooManyRows() {
    assertRefused(
        with(
            workbook -> {
              if (!workbook.getCTWorkbook().isSetWorkbookPr()) {
                workbook.getCTWorkbook().addNewWorkbookPr();
              }
              workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }),
        ExchangeCode.COUNTED_FROM_1904);
    assertRefused(
        with(
            workbook -> {
              for (int i = 200; i < 5_300; i++) {
                workbook.getSheetAt(0).createRow(i).createCell(15).setCellValue("行");
              }
            }),
        ExchangeCode.TOO_MANY_ROWS);
  }

  @Test
  void aMonthThatIsClosedAndAnOldRevision() {
    MonthCycle cycle = GOVERNANCE.get(MonthCycle.class);
    Actor planner = STAFF;
    GOVERNANCE.get(WorkbookExports.class).parties(city.month.municipality()).stream()
        .map(Standing::department)
        .filter(department -> !department.isEmpty())
        .forEach(it -> cycle.confirm(city.month, it, "確認の代行", planner));
    cycle.compile(city.month, "", planner);
    assertRefused(file, MonthCode.ACTION_NOT_NOW);
    cycle.approve(city.month, city.person("plan-head"));
    cycle.freeze(city.month, planner);
    assertRefused(file, ProgressCode.MONTH_CONFIRMED);
    cycle.revise(city.month, "訂正", planner);
    assertRefused(file, ExchangeCode.REVISION_OLD);
  }

  private void assertRefused(Path refused, FindingCode code) {
    FindingException exception =
        catchThrowableOfType(FindingException.class, () -> city.take(refused));
    assertThat(exception).as("%s", refused).isNotNull();
    assertThat(exception.findings()).extracting(it -> it.code()).containsExactly(code);
    assertThat(Records.last(GOVERNANCE))
        .isEqualTo(
            "||REFUSED|%s|%s|0|0|0|0|0|%s|u1"
                .formatted(refused.getFileName(), Upload.of(refused).hash(), code.code()));
  }

  private Path with(Consumer<XSSFWorkbook> change) {
    Path target = folder.resolve("changed.xlsx");
    Sheets.edit(file, target, sheets -> change.accept(sheets.workbook()));
    return target;
  }

  private static void identity(XSSFWorkbook workbook, String name, String text) {
    workbook
        .getSheet("_shirube")
        .forEach(
            row -> {
              if (row.getCell(0).getStringCellValue().equals(name)) {
                row.getCell(1).setCellValue(text);
              }
            });
  }

  private Path encrypted() throws Exception {
    Path target = folder.resolve("secret.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage content = OPCPackage.open(Files.newInputStream(file));
          OutputStream out = encryptor.getDataStream(container)) {
        content.save(out);
      }
      try (OutputStream out = Files.newOutputStream(target)) {
        container.writeFilesystem(out);
      }
    }
    return target;
  }

  private Path replaced(String part, UnaryOperator<String> change) throws IOException {
    Path target = folder.resolve("replaced.xlsx");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = in.readAllBytes();
        out.write(
            entry.getName().equals(part)
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    }
    return target;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
