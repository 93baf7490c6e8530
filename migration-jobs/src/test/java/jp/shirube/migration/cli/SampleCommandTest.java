package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

  @TempDir private Path folder;

  private CommandRun run(String... options) {
    List<String> arguments = new java.util.ArrayList<>(List.of("sample"));
    arguments.addAll(List.of(options));
    return CommandRun.of(new SampleCommand(), arguments.toArray(new String[0]));
  }

  @Test
  void writesDeliveriesListsAndDefinitions() {
    CommandRun run =
        run("--out", folder.toString(), "--residents", "1000", "--as-of", "2026-11-20");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(21);
    for (String made :
        List.of(
            "A-001/manifest.csv",
            "B-024/SHIKAKU.DAT",
            "C-027/JT_JIDO.csv",
            "faults.csv",
            "expected/counts.csv",
            "mappings/001.xlsx",
            "mappings/027/項目.csv")) {
      assertThat(folder.resolve(made)).isNotEmptyFile();
    }
  }

  @Test
  void oneSystemWithoutFaultsOnRequest() throws IOException {
    CommandRun run =
        run("--out", folder.toString(), "--residents", "1000", "--no-faults", "--system", "027");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.GOOD);
    assertThat(folder.resolve("C-027")).isDirectory();
    assertThat(folder.resolve("A-001")).doesNotExist();
    assertThat(Files.readString(folder.resolve("faults.csv")))
        .doesNotContain("SRB-")
        .contains("T01");
  }

  @Test
  void wrongOptionsAreTold() {
    CommandRun few = run("--out", folder.toString(), "--residents", "999");
    assertThat(few.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(few.err()).contains("1000～1000000");
    CommandRun unknown = run("--out", folder.toString(), "--system", "099");
    assertThat(unknown.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(unknown.err()).contains("001、002、").contains("、027、028");
  }

  @Test
  void anUnusableFolderIsTold() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    CommandRun run = run("--out", file.toString(), "--residents", "1000");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(run.err()).contains("SRB-SMP-0001").contains(file.toString());
  }
}
