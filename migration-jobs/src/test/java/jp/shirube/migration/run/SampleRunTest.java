package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SampleRunTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @TempDir Path folder;

  @Test
  void aRehearsalGoesThroughFromReceiptToPublication() {
    Map<String, Path> deliveries =
        new SampleCity(SampleOptions.faulty(2000, 1, LocalDate.of(2026, 11, 1)))
            .writeTo(folder.resolve("sample"));
    try (Installation installation = Installation.small(DATABASE, folder)) {
      RunSummary summary =
          installation
              .runner()
              .run(
                  installation.rehearsal(
                      Installation.mapping(Path.of("src/main/resources/sample/mappings/001")),
                      deliveries.get("001"),
                      1),
                  RunProgress.SILENT);
      assertThat(summary.refusals()).isEmpty();
      assertThat(summary.published())
          .isEqualTo(
              summary.groups().stream().mapToLong(each -> each.emitted() - each.withdrawn()).sum());
    }
  }
}
