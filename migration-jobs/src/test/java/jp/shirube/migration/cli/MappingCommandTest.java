package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MappingCommandTest {

  @TempDir Path folder;

  private CommandRun run(String... arguments) {
    return CommandRun.of(new MappingCommand(), arguments);
  }

  private Path template() {
    Path file = folder.resolve("template.xlsx");
    CommandRun run =
        run("mapping", "template", "--system", "001", "--vendor", "A", "--out", file.toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.GOOD);
    return file;
  }

  @Test
  void writesATemplateThatItsOwnCheckAccepts() {
    CommandRun run = run("mapping", "check", template().toString());

    assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("エラー 0件、警告 0件").contains("SRB-MAP-0111");
  }

  @Test
  void neverReplacesAFileUnasked() {
    String file = template().toString();

    CommandRun again = run("mapping", "template", "--system", "001", "--out", file);

    assertThat(again.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(again.err()).startsWith("「" + file + "」はすでにあります。--force で置き換えられます。\n");
    assertThat(run("mapping", "template", "--system", "001", "--out", file, "--force").exitCode())
        .isEqualTo(ExitCodes.GOOD);
  }

  @Test
  void printsFindingsAsJson() throws IOException {
    Path csv = Files.createDirectory(folder.resolve("csv"));
    Files.writeString(csv.resolve("表紙.csv"), "項目,値\r\n形式版,1\r\n標準の版,なし\r\n");

    CommandRun run = run("mapping", "check", csv.toString(), "--format", "json");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.path("counts").path("errors").asInt())
        .isEqualTo(report.path("findings").size());
    assertThat(report.path("findings").findValuesAsString("code"))
        .contains("SRB-MAP-0008", "SRB-MAP-0022", "SRB-MAP-0026");
    assertThat(report.path("contentHash").asString()).matches("[0-9a-f]{64}");
  }

  @Test
  void saysThatAPathIsWrongUse() {
    CommandRun run = run("mapping", "check", folder.resolve("no.xlsx").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.out()).contains("SRB-MAP-0001");
  }

  @Test
  void saysWhichFormASystemHas() {
    CommandRun run = run("mapping", "template", "--system", "999");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err())
        .startsWith("[エラー] SRB-STD-0301 業務ID「999」は、")
        .contains("数字3桁")
        .contains("001、002")
        .doesNotContain("グループID");
  }

  @Test
  void tellsAnUnknownEditionAndAnUnknownSystemAtOnce() {
    CommandRun run = run("mapping", "template", "--system", "999", "--edition", "none");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).contains("SRB-STD-0101").contains("SRB-STD-0301");
  }

  @Test
  void tellsAnUnknownEditionAloneWhenTheSystemIsKnown() {
    CommandRun run = run("mapping", "template", "--system", "001", "--edition", "none");

    assertThat(run.err()).contains("SRB-STD-0101").doesNotContain("SRB-STD-0301");
  }

  @ParameterizedTest
  @CsvSource({"text, SRB-MAP-0002", "protected, SRB-MAP-0005", "other, SRB-MAP-0114"})
  void whatIsNoDefinitionIsWrongUseAndSaidOnce(String kind, String code) throws Exception {
    Path file = folder.resolve("mapping.xlsx");
    switch (kind) {
      case "text" -> Files.writeString(file, "no workbook");
      case "protected" -> writeProtected(file);
      default -> writeOther(file);
    }

    CommandRun run = run("mapping", "check", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).startsWith("[エラー] " + code + " (mapping.xlsx) ").contains(" → ");
    assertThat(run.lines().get(1)).isEqualTo("エラー 1件、警告 0件、情報 0件");
  }

  private static void writeProtected(Path file) throws Exception {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("secret");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      try (OutputStream encrypted = encryptor.getDataStream(container);
          XSSFWorkbook workbook = new XSSFWorkbook()) {
        workbook.createSheet("表紙");
        workbook.write(encrypted);
      }
      container.writeFilesystem(out);
    }
  }

  private static void writeOther(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("ファイル").createRow(0).createCell(0).setCellValue("読込");
      workbook.createSheet("名簿");
      workbook.write(out);
    }
  }

  @Test
  void aDefinitionWithoutASheetHasFindings() throws IOException {
    Path csv = Files.createDirectory(folder.resolve("csv"));
    Files.writeString(
        csv.resolve("表紙.csv"),
        "項目,値\r\n形式版,1\r\n業務システムID,001\r\n事業者ID,A\r\n版,1\r\n標準の版,draft-2026.1\r\n");
    Files.writeString(csv.resolve("ファイル.csv"), "ファイルID,ファイル名,形式,文字コード\r\nF,F.csv,CSV,UTF-8\r\n");
    Files.writeString(csv.resolve("レイアウト.csv"), "ファイルID,項目名\r\nF,番号\r\n");
    Files.writeString(csv.resolve("グループ.csv"), "グループID,ファイルID\r\n001902,F\r\n");

    CommandRun run = run("mapping", "check", csv.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.lines().get(0)).startsWith("[エラー] SRB-MAP-0008 (csv シート「項目」)");
    assertThat(run.out()).contains("エラー 1件、警告 0件、情報 0件");
  }

  @Test
  void convertsCsvSheetsToAWorkbook() throws IOException {
    Path csv = Files.createDirectory(folder.resolve("csv"));
    Files.writeString(csv.resolve("表紙.csv"), "項目,値\r\n形式版,1\r\n");
    Path workbook = folder.resolve("definition.xlsx");

    assertThat(run("mapping", "convert", csv.toString(), workbook.toString()).exitCode())
        .isEqualTo(ExitCodes.GOOD);
    assertThat(hash(workbook)).isEqualTo(hash(csv));
  }

  @ParameterizedTest
  @CsvSource({"empty, SRB-MAP-0114", "none, SRB-MAP-0001"})
  void makesNoWorkbookOfWhatIsNoDefinition(String name, String code) throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Path workbook = folder.resolve("definition.xlsx");

    CommandRun run =
        run("mapping", "convert", folder.resolve(name).toString(), workbook.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).startsWith("[エラー] " + code);
    assertThat(workbook).doesNotExist();
  }

  private String hash(Path definition) {
    String out = run("mapping", "check", definition.toString(), "--format", "json").out();
    return JsonMapper.shared().readTree(out).path("contentHash").asString();
  }

  @Test
  void explainsItself() {
    CommandRun run = run("mapping", "check", "--help");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out())
        .contains("FILE_OR_FOLDER")
        .contains("一度にすべて")
        .containsPattern("終了コード:\\R +0 +想定どおり\\R +1 .*\\R +2 .*種類が違う");
  }
}
