package jp.shirube.governance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.mappingdesk.MappingLine;
import jp.shirube.governance.mappingdesk.MappingLines;
import jp.shirube.governance.mappingdesk.MappingState;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.municipality.SampleSettings;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.cli.ConsoleProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SampleDeskTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static void fill(Path folder) {
    PrintWriter terminal = new PrintWriter(new StringWriter());
    Scene scene =
        new Scene(
            folder.resolve("home"),
            folder.resolve("out"),
            GOVERNANCE.clock(),
            new EditionStore(folder),
            TestGovernance.STAFF,
            new ConsoleProgress(terminal, Messages.complete()),
            terminal,
            Messages.complete());
    new SampleDesk(
            GOVERNANCE.governance(),
            SampleSettings.of(Standards.builtIn().coreSystems()),
            GOVERNANCE.get(People.class).active(TestGovernance.CITY),
            scene)
        .fill();
  }

  private static List<MappingLine> lines() {
    return GOVERNANCE.get(MappingLines.class).all(TestGovernance.CITY, TestGovernance.STAFF);
  }

  @Test
  void everySystemHasItsDefinitionAndEverybodySomethingToDo(@TempDir Path folder) {
    fill(folder);
    List<MappingLine> lines = lines();
    assertThat(lines).hasSize(20);
    assertThat(lines)
        .extracting(
            line ->
                "%s %s %s"
                    .formatted(
                        line.assignment().systemId(),
                        line.waiting(),
                        line.versions().stream().map(MappingVersion::state).toList()))
        .filteredOn(text -> !text.endsWith("NOTHING [APPROVED]"))
        .containsExactly(
            "001 CORRECT [DRAFT, APPROVED]", "012 CORRECT [RETURNED]", "024 DECIDE [SUBMITTED]");
    MappingVersion draft = lines.get(0).versions().get(0);
    assertThat(draft.state()).isEqualTo(MappingState.DRAFT);
    assertThat(draft.lastCheck().orElseThrow().errors()).isEqualTo(2);
    fill(folder);
    assertThat(lines()).isEqualTo(lines);
  }
}
