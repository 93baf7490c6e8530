package jp.shirube.migration.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.cli.CommandRun;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.SpoolCommand;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TableSpoolerTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-31T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  @TempDir Path home;

  @BeforeAll
  static void createSource() throws SQLException {
    execute(
        "CREATE SCHEMA jidoteate",
        """
        CREATE TABLE jidoteate.jukyusha (
          atena char(10) PRIMARY KEY, namae varchar(60), gaku numeric(12,2), keisu double precision,
          umu boolean, umare date, jikan time, koshin timestamp, toroku timestamptz, biko text)
        """,
        """
        INSERT INTO jidoteate.jukyusha VALUES
          ('B2', '𠮷田　"次郎"', 0.50, 1e-7, true, '2019-04-01', '09:05:00',
           '2026-04-01 09:00:00', '2026-04-01 00:00:00Z', E'一行目\\n二行目'),
          ('A1', '葛\uDB40\uDD02城　一', -1200.00, 1e21, false, 'infinity', '23:59:59.5',
           '2026-04-01 09:00:00.120', null, ''),
          ('C3', null, null, null, null, null, null, null, null, ' x ')
        """,
        "CREATE TABLE jidoteate.shashin (atena text, gazo bytea, kozo int[])");
  }

  private static void execute(String... statements) throws SQLException {
    DatabaseLogin login = DATABASE.login();
    try (Connection connection =
            DriverManager.getConnection(login.url(), login.userName(), login.password());
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private Path settings(String tables) throws IOException {
    DatabaseLogin login = DATABASE.login();
    Files.writeString(folder.resolve("secret"), login.password() + "\n");
    return Files.writeString(
        folder.resolve(SpoolSettings.FILE_NAME),
        """
        system=027
        vendor=C
        number=C-0001
        url=%s
        user=%s
        password.file=secret
        schema=jidoteate
        fetch.size=2
        %s
        """
            .formatted(login.url(), login.userName(), tables));
  }

  private Manifest spool(String tables, Path out) throws IOException {
    SpoolSettings settings =
        SpoolSettingsReader.read(
            settings(tables),
            finding -> {
              throw new AssertionError(finding);
            });
    return new TableSpooler(settings, home, CLOCK).spool(out);
  }

  @Test
  void aTableBecomesCanonicalText() throws IOException {
    Path out = home.resolve("out");

    Manifest manifest =
        spool(
            "tables=jukyusha\ntable.jukyusha.key=atena\ntable.jukyusha.total=gaku\n"
                + "table.jukyusha.file-id=JUKYU",
            out);

    assertThat(Files.readString(out.resolve("jukyusha.csv")))
        .isEqualTo(
            String.join(
                "\r\n",
                "atena,namae,gaku,keisu,umu,umare,jikan,koshin,toroku,biko",
                "A1,葛\uDB40\uDD02城　一,-1200,1000000000000000000000,0,9999-12-31,23:59:59.5,"
                    + "2026-04-01 09:00:00.12,,\"\"",
                "B2,\"𠮷田　\"\"次郎\"\"\",0.5,0.0000001,1,2019-04-01,09:05:00,"
                    + "2026-04-01 09:00:00,2026-04-01T09:00:00+09:00,\"一行目\n二行目\"",
                "C3,,,,,,,,, x ",
                ""));
    assertThat(manifest.extractedAt()).isEqualTo("2026-10-31T18:00:00+09:00");
    assertThat(manifest.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.fileId()).isEqualTo("JUKYU");
              assertThat(entry.records()).isEqualTo(3);
              assertThat(entry.total()).isEqualByComparingTo(new BigDecimal("-1199.5"));
            });
    List<Finding> findings = new ArrayList<>();
    assertThat(ManifestReader.read(out, findings::add)).contains(manifest);
    assertThat(findings).isEmpty();
  }

  @Test
  void columnsMayBeChosen() throws IOException {
    Path out = home.resolve("out");

    spool("tables=shashin\ntable.shashin.columns=atena", out);

    assertThat(Files.readString(out.resolve("shashin.csv"))).isEqualTo("atena\r\n");
  }

  @Test
  void whatCannotBeSpooledIsToldAtOnceAndLeavesNothing() throws IOException {
    Path out = home.resolve("out");

    assertThatThrownBy(() -> spool("tables=jukyusha,shashin", out))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(finding -> finding.arguments().get("column"))
                    .containsExactly("gazo", "kozo"));
    assertEmpty(out);
    assertThatThrownBy(() -> spool("tables=jukyusha\ntable.jukyusha.total=nai", out))
        .hasMessage("SRB-SPL-0006");
    assertThatThrownBy(() -> spool("tables=jukyusha\ntable.jukyusha.total=namae", out))
        .hasMessage("SRB-SPL-0007");
    assertEmpty(out);
    assertThatThrownBy(() -> spool("tables=nai", out)).hasMessage("SRB-SPL-0005");
    assertEmpty(out);
  }

  private static void assertEmpty(Path out) throws IOException {
    try (Stream<Path> inside = Files.list(out)) {
      assertThat(inside).isEmpty();
    }
  }

  @Test
  void anOutputFolderWithContentIsLeftAlone() throws IOException {
    Path kept = Files.writeString(home.resolve("kept.txt"), "x");

    assertThatThrownBy(() -> spool("tables=shashin", home)).hasMessage("SRB-SPL-0010");
    assertThat(kept).exists();
  }

  @Test
  void allTablesAreOfOneSnapshot() throws Exception {
    execute("CREATE TABLE jidoteate.t1 (n int)", "CREATE TABLE jidoteate.t2 (n int)");
    SpoolSettings settings = SpoolSettingsReader.read(settings("tables=t1,t2"), finding -> {});
    try (SourceDatabase database = SourceDatabase.open(settings, home)) {
      Path out = Files.createDirectory(home.resolve("out"));
      List<SpoolTable> tables = settings.tables();
      new TableWriter(settings, tables.get(0), database.connection()).write(out);
      execute("INSERT INTO jidoteate.t1 VALUES (1)", "INSERT INTO jidoteate.t2 VALUES (1)");
      new TableWriter(settings, tables.get(1), database.connection()).write(out);

      assertThat(out.resolve("t2.csv")).hasContent("n");
    }
  }

  @Test
  void theSnapshotCannotWrite() throws Exception {
    SpoolSettings settings = SpoolSettingsReader.read(settings("tables=jukyusha"), finding -> {});
    try (SourceDatabase database = SourceDatabase.open(settings, home);
        Statement statement = database.connection().createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM jidoteate.jukyusha"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aDatabaseThatIsAwayIsAFinding() throws IOException {
    Path file = settings("tables=t");
    Files.writeString(
        file, Files.readString(file).replaceAll("url=.*", "url=jdbc:postgresql://localhost:1/x"));
    SpoolSettings settings = SpoolSettingsReader.read(file, finding -> {});

    assertThatThrownBy(() -> new TableSpooler(settings, home, CLOCK).spool(home.resolve("out")))
        .hasMessage("SRB-SPL-0004");
  }

  @Test
  void theCommandSpools() throws IOException {
    Path out = home.resolve("out");

    CommandRun run =
        CommandRun.of(
            new SpoolCommand(),
            "spool",
            "--source",
            settings("tables=jukyusha").toString(),
            "--out",
            out.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.GOOD);
    assertThat(run.lines().get(0)).startsWith("jukyusha.csv　3件");
    assertThat(out.resolve(Manifest.FILE_NAME)).exists();
  }

  @Test
  void aFolderStandsForItsDeliveriesAndSources() throws IOException {
    Path parent = Files.createDirectory(home.resolve("all"));
    Path source = Files.createDirectory(parent.resolve("C-027"));
    Files.move(settings("tables=jukyusha"), source.resolve(SpoolSettings.FILE_NAME));
    Files.move(folder.resolve("secret"), source.resolve("secret"));
    Path delivery = parent.resolve("A-001");
    spool("tables=shashin\ntable.shashin.columns=atena", delivery);

    Path spooled;
    try (DeliveryFolders resolved = DeliveryFolders.resolve(parent, home, CLOCK)) {
      assertThat(resolved.folders()).containsExactly(delivery, source);
      assertThat(resolved.sender(source, finding -> {}))
          .contains(new DeliverySender("027", "C"))
          .isEqualTo(resolved.sender(delivery, finding -> {}));
      assertThat(resolved.delivery(delivery)).isEqualTo(delivery);
      spooled = resolved.delivery(source);
      assertThat(spooled.resolve("jukyusha.csv")).exists();
      assertThat(Files.getPosixFilePermissions(spooled)).hasSize(3);
    }
    assertThat(spooled).doesNotExist();
    Path empty = Files.createDirectory(home.resolve("empty"));
    assertThatThrownBy(() -> DeliveryFolders.resolve(empty, home, CLOCK))
        .hasMessage("SRB-DLV-0017");
  }

  @Test
  void everyFindingHasItsSentence() {
    Messages messages = Messages.japanese("spool");
    for (SpoolFinding code : SpoolFinding.values()) {
      assertThat(messages.has(code.code())).isTrue();
      assertThat(messages.has(code.code() + ".remedy")).isTrue();
    }
  }
}
