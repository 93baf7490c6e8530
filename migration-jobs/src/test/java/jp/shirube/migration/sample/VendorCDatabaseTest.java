package jp.shirube.migration.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.sample.vendorc.VendorCDatabase;
import jp.shirube.migration.spool.SpoolSettings;
import jp.shirube.migration.spool.TableSpooler;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorCDatabaseTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  /** When the sample says that it extracted: three in the morning of the as-of date. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-19T18:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void spoolingTheTablesGivesTheDeliveryWrittenWithoutADatabase(boolean faults)
      throws SQLException {
    SampleOptions faulty = SampleOptions.faulty(1_000, 5, LocalDate.of(2026, 11, 20));
    SampleOptions options = faults ? faulty : faulty.corrected();
    Path direct = new SampleCity(options).writeTo(folder.resolve("direct")).get("027");
    DatabaseLogin login = DATABASE.login();
    try (Connection connection =
        DriverManager.getConnection(login.url(), login.userName(), login.password())) {
      new SampleCity(options).writeVendorC(connection, "jidoteate");
    }
    SpoolSettings source =
        VendorCDatabase.source(
            faults ? "C-027-1" : "C-027-2",
            login.url(),
            login.userName(),
            login.password(),
            "jidoteate");
    Path spooled = folder.resolve("spooled");
    new TableSpooler(source, folder.resolve("home"), CLOCK).spool(spooled);
    for (String file :
        new String[] {"JT_JUKYUSHA.csv", "JT_JIDO.csv", "JT_SHIHARAI.csv", "manifest.csv"}) {
      assertThat(spooled.resolve(file)).hasSameBinaryContentAs(direct.resolve(file));
    }
  }
}
