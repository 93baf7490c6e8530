package jp.shirube.migration.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolSettingsReaderTest {

  private static final String GOOD =
      """
      system=027
      vendor=C
      number=C-0001
      url=jdbc:oracle:thin:@//db:1521/JUKI
      user=reader
      schema=JIDO
      tables=JUKYUSHA,手当
      table.JUKYUSHA.key=ATENA, EDA
      table.手当.columns=ID
      """;

  @TempDir Path folder;

  private final List<Finding> warnings = new ArrayList<>();

  private SpoolSettings read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve(SpoolSettings.FILE_NAME), text);
    return SpoolSettingsReader.read(file, warnings::add, Map.of("DB_PASSWORD", "secret")::get);
  }

  @Test
  void tablesAndDialect() throws IOException {
    SpoolSettings settings = read(GOOD);

    assertThat(settings.dialect()).isInstanceOf(OracleDialect.class);
    assertThat(settings.fetchSize()).isEqualTo(2000);
    assertThat(settings.tables())
        .containsExactly(
            new SpoolTable("JUKYUSHA", "JUKYUSHA", List.of(), List.of("ATENA", "EDA"), ""),
            new SpoolTable("手当", "手当", List.of("ID"), List.of(), ""));
    assertThat(warnings).isEmpty();
  }

  @Test
  void aPasswordInClearIsWarnedOf() throws IOException {
    assertThat(read(GOOD + "password=secret").password()).isEqualTo("secret");
    assertThat(warnings).extracting(Finding::code).containsExactly(SpoolFinding.CLEAR_PASSWORD);
  }

  @Test
  void aPasswordComesFromTheEnvironmentOrAFile() throws IOException {
    assertThat(read(GOOD + "password.env=DB_PASSWORD").password()).isEqualTo("secret");
    Files.writeString(folder.resolve("pw"), "other\n");
    assertThat(read(GOOD + "password.file=pw").password()).isEqualTo("other");
    assertThat(warnings).isEmpty();
  }

  @Test
  void thePasswordIsNeverPrinted() throws IOException {
    assertThat(read(GOOD + "password=secret").toString()).doesNotContain("secret");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                read(
                    "system=27\nurl=jdbc:mysql:x\nschema=S\ntables=a/b\nfetch.size=0\n"
                        + "password.env=NONE\nnumber=1\n"))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(finding -> finding.arguments().get("key"))
                    .containsExactlyInAnyOrder(
                        "system",
                        "vendor",
                        "url",
                        "tables",
                        "table.a/b.file-id",
                        "fetch.size",
                        "password.env"));
  }

  @Test
  void noFile() {
    assertThatThrownBy(() -> SpoolSettingsReader.read(folder.resolve("none"), warnings::add))
        .hasMessage("SRB-SPL-0001");
  }
}
