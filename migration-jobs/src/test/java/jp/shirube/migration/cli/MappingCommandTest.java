package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    assertThat(again.err()).contains("--force");
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
  void refusesAnUnknownSystem() {
    CommandRun run = run("mapping", "template", "--system", "999");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
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

  private String hash(Path definition) {
    String out = run("mapping", "check", definition.toString(), "--format", "json").out();
    return JsonMapper.shared().readTree(out).path("contentHash").asString();
  }

  @Test
  void explainsItself() {
    CommandRun run = run("mapping", "check", "--help");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.out()).contains("FILE_OR_FOLDER").contains("一度にすべて");
  }
}
