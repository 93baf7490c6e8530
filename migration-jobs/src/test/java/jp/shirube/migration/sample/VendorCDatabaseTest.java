package jp.shirube.migration.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.sample.delivery.SqlTable;
import jp.shirube.migration.sample.vendorc.RelationalBooks;
import jp.shirube.migration.sample.vendorc.VendorCDatabase;
import jp.shirube.migration.spool.SpoolSettings;
import jp.shirube.migration.spool.TableSpooler;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VendorCDatabaseTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  /** When the sample says that it extracted: three in the morning of the as-of date. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-19T18:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  static Stream<Arguments> systems() {
    return SampleSystems.relational().stream()
        .flatMap(system -> Stream.of(arguments(system, true), arguments(system, false)));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void spoolingTheTablesGivesTheDeliveryWrittenWithoutADatabase(
      RelationalBooks system, boolean faults) throws SQLException {
    SampleOptions faulty = SampleOptions.faulty(1_000, 5, LocalDate.of(2026, 11, 20));
    SampleOptions options = (faults ? faulty : faulty.corrected()).only(system.systemId());
    Path direct = new SampleCity(options).writeTo(folder.resolve("direct")).get(system.systemId());
    DatabaseLogin login = DATABASE.login();
    String schema = "source_" + system.systemId();
    try (Connection connection =
        DriverManager.getConnection(login.url(), login.userName(), login.password())) {
      new SampleCity(options).writeVendorC(connection, system, schema);
    }
    SpoolSettings source =
        VendorCDatabase.source(
            system,
            "C-%s-%d".formatted(system.systemId(), faults ? 1 : 2),
            login.url(),
            login.userName(),
            login.password(),
            schema);
    Path spooled = folder.resolve("spooled");
    new TableSpooler(source, folder.resolve("home"), CLOCK).spool(spooled);
    for (SqlTable table : system.tables()) {
      String file = table.layout().fileName();
      assertThat(spooled.resolve(file)).hasSameBinaryContentAs(direct.resolve(file));
    }
    assertThat(spooled.resolve("manifest.csv"))
        .hasSameBinaryContentAs(direct.resolve("manifest.csv"));
  }
}
