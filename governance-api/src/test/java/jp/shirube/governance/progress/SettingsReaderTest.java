package jp.shirube.governance.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.mappings.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  @TempDir Path folder;

  @Test
  void theDefaultsPassTheirOwnChecks() throws IOException {
    assertThat(SettingsReader.read("draft-1", file(lines()))).isEqualTo(DefaultSettings.builtIn());
  }

  @Test
  void everyProblemIsSaidAtOnce() throws IOException {
    List<String> lines = lines();
    lines.set(1, "1,0,100,1 41,RAIN=COMPLETED,none");
    lines.set(2, "2,1001,-1,a,REHEARSAL_PASSED,sure");
    lines.set(3, "3,1,0,,REHEARSAL_PASSED=NOT_STARTED,none");
    assertThat(findings(lines))
        .extracting(Finding::code, it -> it.place().line(), it -> it.arguments().get("value"))
        .containsExactly(
            tuple(StepCode.WEIGHT, 2, "0"),
            tuple(StepCode.PERCENT, 2, "100"),
            tuple(StepCode.PREDECESSOR_UNKNOWN, 2, "1"),
            tuple(StepCode.PREDECESSOR_UNKNOWN, 2, "41"),
            tuple(StepCode.FACT_UNKNOWN, 2, "RAIN=COMPLETED"),
            tuple(StepCode.WEIGHT, 3, "1001"),
            tuple(StepCode.PERCENT, 3, "-1"),
            tuple(StepCode.PREDECESSOR_UNKNOWN, 3, "a"),
            tuple(StepCode.FACT_UNKNOWN, 3, "REHEARSAL_PASSED"),
            tuple(StepCode.SURENESS_UNKNOWN, 3, "sure"),
            tuple(StepCode.FACT_UNKNOWN, 4, "REHEARSAL_PASSED=NOT_STARTED"));
  }

  @Test
  void aCircleIsNamedWithoutTheStepsBesideIt() throws IOException {
    List<String> lines = lines();
    lines.set(5, "5,5,0,9,,none");
    List<Finding> findings = findings(lines);
    assertThat(findings).extracting(Finding::code).containsExactly(StepCode.PREDECESSOR_CIRCLE);
    assertThat(findings.get(0).arguments()).containsEntry("steps", "5、9");
  }

  private static org.assertj.core.groups.Tuple tuple(StepCode code, long line, String value) {
    return org.assertj.core.groups.Tuple.tuple(code, line, value);
  }

  private List<Finding> findings(List<String> lines) throws IOException {
    Path file = file(lines);
    return catchThrowableOfType(ProgressRefused.class, () -> SettingsReader.read("draft-1", file))
        .findings();
  }

  private static List<String> lines() throws IOException {
    String name = "/progress/step-settings.csv";
    try (InputStream in =
        Objects.requireNonNull(SettingsReaderTest.class.getResourceAsStream(name))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ArrayList<>(text.lines().toList());
    }
  }

  private Path file(List<String> lines) throws IOException {
    return Files.write(folder.resolve("settings.csv"), lines, StandardCharsets.UTF_8);
  }
}
