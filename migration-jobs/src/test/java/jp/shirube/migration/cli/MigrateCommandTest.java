package jp.shirube.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shirube.migration.database.DatabaseLogin;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleMappings;
import jp.shirube.migration.sample.SampleOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/** Every bad input of the command: code, place and remedy, exit code, nothing published. */
class MigrateCommandTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @TempDir static Path shared;

  private static final Charset CP932 = Charset.forName("windows-31j");

  @TempDir Path folder;
  private Path delivery;
  private Path mapping;
  private String output = "";
  private String errors = "";

  @BeforeEach
  void prepare() throws IOException {
    Path sample = shared.resolve("sample");
    if (Files.notExists(sample)) {
      SampleOptions options =
          SampleOptions.faulty(1_000, 7, LocalDate.of(2026, 11, 1)).corrected().only("001");
      new SampleCity(options).writeTo(sample);
      SampleMappings.writeFolder("001", shared.resolve("mappings"));
    }
    delivery = copy(sample.resolve("A-001"), "delivery");
    mapping = copy(shared.resolve("mappings").resolve("001"), "001");
  }

  private Path copy(Path from, String name) throws IOException {
    Path to = folder.resolve(name);
    FileSystemUtils.copyRecursively(from, to);
    return to;
  }

  private int migrate(String... more) {
    DatabaseLogin login = DATABASE.login();
    String url =
        login.url()
            + (login.url().contains("?") ? "&" : "?")
            + "user=%s&password=%s".formatted(login.userName(), login.password());
    List<String> arguments = new ArrayList<>(List.of(more));
    if (!arguments.contains("--db")) {
      arguments.addAll(List.of("--db", url));
    }
    addUnlessThere(arguments, "--delivery", delivery);
    addUnlessThere(arguments, "--mapping", mapping);
    arguments.addAll(List.of("--home", folder.resolve("home").toString()));
    addUnlessThere(arguments, "--out", folder.resolve("out"));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        CommandLines.equip(new CommandLine(new MigrateCommand()))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments.toArray(String[]::new));
    output = out.toString();
    errors = err.toString();
    return exit;
  }

  private static void addUnlessThere(List<String> arguments, String option, Path value) {
    if (!arguments.contains(option)) {
      arguments.addAll(List.of(option, value.toString()));
    }
  }

  private static long publications() {
    Long count =
        new JdbcTemplate(DATABASE.migration())
            .queryForObject("select count(*) from app.publication", Long.class);
    return count == null ? -1 : count;
  }

  /** Exit code and code as expected, a place or value, a remedy, and nothing new published. */
  private void refuses(int exit, String code, String... more) {
    long before = publications();
    assertThat(migrate(more)).as(errors).isEqualTo(exit);
    assertThat(errors).contains("[エラー] " + code + " ").contains(" → ");
    assertThat(publications()).isEqualTo(before);
  }

  @Test
  void aGoodDeliveryIsPublished() {
    long before = publications();
    assertThat(migrate()).as(errors).isEqualTo(ExitCodes.GOOD);
    assertThat(output).contains("合格").contains("標準 CSV: ");
    assertThat(publications()).isEqualTo(before + 1);
  }

  @Test
  void foldersOfDeliveriesAndMappingsAreMatched() throws IOException {
    Path deliveries = Files.createDirectory(folder.resolve("deliveries"));
    Files.move(delivery, deliveries.resolve("A-001"));
    Path mappings = Files.createDirectory(folder.resolve("mappings"));
    Files.move(mapping, mappings.resolve("001"));
    SampleMappings.writeWorkbook("024", mappings);
    int exit =
        migrate(
            "--delivery",
            deliveries.toString(),
            "--mapping",
            mappings.toString(),
            "--system",
            "001",
            "--mode",
            "dry-run");
    assertThat(exit).as(errors).isEqualTo(ExitCodes.GOOD);
    assertThat(output).contains("001   A ");
    assertThat(errors)
        .contains("[情報] SRB-SET-0006 dry-run では、参照先の有無")
        .contains("最新フラグ")
        .contains("件数と合計");
  }

  /** One delivery is refused, one manifest unreadable, one has no mapping: the others go on. */
  @Test
  void deliveriesThatFailStopNoneOfTheOthers() throws IOException {
    Path deliveries = Files.createDirectory(folder.resolve("deliveries"));
    SampleOptions options = SampleOptions.faulty(1_000, 7, LocalDate.of(2026, 11, 1)).corrected();
    new SampleCity(options.only("001", "024", "027")).writeTo(deliveries);
    Path mappings = Files.createDirectory(folder.resolve("mappings"));
    Files.move(mapping, mappings.resolve("001"));
    SampleMappings.writeFolder("024", mappings);
    oneMore(deliveries.resolve("B-024").resolve("manifest.csv"));
    Path unreadable = Files.createDirectory(deliveries.resolve("X"));
    Files.writeString(unreadable.resolve("manifest.csv"), "x");

    long before = publications();
    int exit =
        migrate(
            "--delivery",
            deliveries.toString(),
            "--mapping",
            mappings.toString(),
            "--parallel",
            "2");
    assertThat(exit).as(errors).isEqualTo(ExitCodes.FAILED);
    assertThat(publications()).isEqualTo(before + 1);
    assertThat(output.lines().filter(line -> line.matches("\\w+ +[ABC]? .*")))
        .hasSize(4)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("001").endsWith("合格"),
            line -> assertThat(line).startsWith("024").endsWith("受領不可"),
            line -> assertThat(line).startsWith("027").endsWith("失敗"),
            line -> assertThat(line).startsWith("X").endsWith("失敗"));
    assertThat(errors)
        .contains("SRB-DLV-0004", "SRB-RUN-0013", "SRB-DLV-0002")
        .contains("001 が終わりました: 合格", "024 が終わりました: 受領不可");
  }

  private static void oneMore(Path manifest) throws IOException {
    List<String> lines = Files.readAllLines(manifest);
    String[] cells = lines.get(1).split(",", -1);
    cells[6] = Integer.toString(Integer.parseInt(cells[6]) + 1);
    lines.set(1, String.join(",", cells));
    Files.write(manifest, lines);
  }

  @ParameterizedTest
  @CsvSource({
    "--mode,final,",
    "--parallel,0,",
    "--mode,cutover,SRB-RUN-0001",
    "--rehearsal,0,SRB-RUN-0018",
    "--rehearsal,one,",
    "--threshold,101,SRB-RUN-0018",
    "--threshold,-1,SRB-RUN-0018",
    "--delivery,/no/such/folder,SRB-RUN-0012",
    "--mapping,/no/such/file.xlsx,SRB-RUN-0012"
  })
  void wrongOptionsAreWrongUse(String option, String value, String code) {
    long before = publications();
    assertThat(migrate(option, value)).as(errors).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(errors).contains(code == null ? value : code);
    assertThat(publications()).isEqualTo(before);
  }

  @Test
  void aRehearsalNumberNeedsARehearsal() {
    refuses(ExitCodes.WRONG_USE, "SRB-RUN-0018", "--mode", "dry-run", "--rehearsal", "1");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("mapping.xlsx"), "not a workbook");
    long before = publications();
    assertThat(migrate("--mapping", text.toString())).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(errors).contains("mapping.xlsx").contains(" → ");
    assertThat(publications()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "グループ.csv,001901,009901",
    "項目.csv,atenabango,atenabangou",
    "項目.csv,和暦日付,和暦日月",
    "ファイル.csv,windows-31j,windows-311"
  })
  void aMappingWithErrorsIsRefusedWithThePlace(String sheet, String right, String wrong)
      throws IOException {
    Path file = mapping.resolve(sheet);
    Files.writeString(file, Files.readString(file).replace(right, wrong));
    long before = publications();
    assertThat(migrate()).as(errors).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(errors)
        .contains("[エラー] SRB-")
        .contains("シート「" + sheet.replace(".csv", "") + "」")
        .contains(wrong);
    assertThat(publications()).isEqualTo(before);
  }

  @Test
  void aMissingSheetIsRefused() throws IOException {
    Files.delete(mapping.resolve("レイアウト.csv"));
    long before = publications();
    assertThat(migrate()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(errors).contains("レイアウト");
    assertThat(publications()).isEqualTo(before);
  }

  @Test
  void anEmptyMappingFolderNamesTheSheetsItLacks() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refuses(ExitCodes.WRONG_USE, "SRB-MAP-0114", "--mapping", empty.toString());
    assertThat(errors)
        .contains("表紙.csv、ファイル.csv、レイアウト.csv、グループ.csv、項目.csv")
        .contains("mapping template")
        .doesNotContain("SRB-RUN-0013");
  }

  @Test
  void theSameDefinitionAsFolderAndWorkbookIsOne() throws IOException {
    Path mappings = Files.createDirectory(folder.resolve("mappings"));
    Files.move(mapping, mappings.resolve("001"));
    SampleMappings.writeWorkbook("001", mappings);
    assertThat(migrate("--mapping", mappings.toString(), "--mode", "dry-run"))
        .as(errors)
        .isEqualTo(ExitCodes.GOOD);
  }

  @Test
  void theMunicipalityIsSaidWithItsName() {
    migrate("--mode", "dry-run");
    assertThat(errors).contains("団体 082368 小美玉市（--municipality の指定がないため、既定の団体です）");
    migrate("--mode", "dry-run", "--municipality", "082368");
    assertThat(errors).contains("団体 082368 小美玉市").doesNotContain("既定の団体");
    refuses(ExitCodes.WRONG_USE, "SRB-DB-0012", "--municipality", "12");
  }

  @Test
  void anUnknownEditionIsRefused() throws IOException {
    Path cover = mapping.resolve("表紙.csv");
    Files.writeString(cover, Files.readString(cover).replaceAll("標準の版,.*", "標準の版,no-such-edition"));
    long before = publications();
    assertThat(migrate()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(errors).contains("no-such-edition");
    assertThat(publications()).isEqualTo(before);
  }

  @Test
  void aDeliveryWithoutItsMappingIsRefused() throws IOException {
    Path other = SampleMappings.writeFolder("024", folder.resolve("others"));
    refuses(ExitCodes.WRONG_USE, "SRB-RUN-0013", "--mapping", other.toString());
  }

  @Test
  void twoMappingsForOneDeliveryAreRefused() throws IOException {
    Path both = Files.createDirectory(folder.resolve("both"));
    FileSystemUtils.copyRecursively(mapping, both.resolve("one"));
    FileSystemUtils.copyRecursively(mapping, both.resolve("two"));
    Path cover = both.resolve("two").resolve("表紙.csv");
    Files.writeString(cover, Files.readString(cover).replaceAll("(?m)^版,.*$", "版,9.9"));
    refuses(ExitCodes.WRONG_USE, "SRB-RUN-0014", "--mapping", both.toString());
  }

  @Test
  void aFolderWithoutDeliveriesIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refuses(ExitCodes.FAILED, "SRB-DLV-0017", "--delivery", empty.toString());
  }

  @Test
  void aSystemThatIsNotDeliveredIsRefused() {
    refuses(ExitCodes.WRONG_USE, "SRB-RUN-0015", "--system", "024");
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    Path file = delivery.resolve("JUMIN.CSV");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    refuses(ExitCodes.FAILED, "SRB-DLV-0006");
    assertThat(errors).contains("JUMIN.CSV");
  }

  @Test
  void aChangedFileIsRefused() throws IOException {
    Path file = delivery.resolve("JUMIN.CSV");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 4] ^= 1;
    Files.write(file, bytes);
    refuses(ExitCodes.FAILED, "SRB-DLV-0005");
  }

  @Test
  void aMissingFileIsRefused() throws IOException {
    Files.delete(delivery.resolve("BIKO.CSV"));
    refuses(ExitCodes.FAILED, "SRB-DLV-0003");
  }

  @Test
  void aWrongCountIsRefused() throws IOException {
    oneMore(delivery.resolve("manifest.csv"));
    refuses(ExitCodes.FAILED, "SRB-DLV-0004");
  }

  @Test
  void anEmptyFileThatIsNotDeclaredIsRefused() throws IOException {
    Files.write(delivery.resolve("BIKO.CSV"), new byte[0]);
    refuses(ExitCodes.FAILED, "SRB-DLV-0008");
    assertThat(errors).contains("BIKO.CSV").doesNotContainPattern("SRB-DLV-000[4-7]");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    Path file = delivery.resolve("JUMIN.CSV");
    String text = new String(Files.readAllBytes(file), CP932);
    Files.write(file, text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(migrate()).isEqualTo(ExitCodes.FAILED);
    assertThat(errors).contains("JUMIN.CSV").contains("SRB-DLV-");
  }

  @Test
  void aManifestThatCannotBeReadIsRefused() throws IOException {
    Files.writeString(delivery.resolve("manifest.csv"), "x", StandardOpenOption.TRUNCATE_EXISTING);
    refuses(ExitCodes.FAILED, "SRB-DLV-0002");
  }

  @Test
  void aDatabaseThatIsAwayIsToldWithItsAddress() {
    refuses(
        ExitCodes.FAILED, "SRB-DB-0001", "--db", "jdbc:postgresql://127.0.0.1:1/none?user=nobody");
    assertThat(errors).contains("127.0.0.1:1");
  }

  @Test
  void aFileInThePlaceOfTheOutputFolderIsWrongUse() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "no folder");
    refuses(ExitCodes.WRONG_USE, "SRB-RUN-0019", "--out", blocked.toString());
    refuses(ExitCodes.WRONG_USE, "SRB-RUN-0019", "--out", blocked.resolve("below").toString());
    assertThat(blocked).hasContent("no folder");
  }

  /** Not even root can make a folder in /proc. */
  @Test
  void anOutputFolderThatCannotBeMadeIsToldBeforeTheRunBegins() {
    long before = runs();
    refuses(ExitCodes.FAILED, "SRB-PUB-0003", "--out", "/proc/shirube-out");
    assertThat(runs()).isEqualTo(before);
  }

  private static long runs() {
    return new JdbcTemplate(DATABASE.migration()).queryForList("select 1 from app.run").size();
  }

  private int recover() {
    DatabaseLogin login = DATABASE.login();
    String url =
        login.url()
            + (login.url().contains("?") ? "&" : "?")
            + "user=%s&password=%s".formatted(login.userName(), login.password());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        CommandLines.equip(new CommandLine(new RecoverCommand()))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute("--db", url, "--home", folder.resolve("home").toString());
    output = out.toString();
    errors = err.toString();
    return exit;
  }

  @Test
  void thereIsOftenNothingToRecover() {
    assertThat(recover()).isEqualTo(ExitCodes.GOOD);
    assertThat(errors).contains("SRB-RUN-0011");
  }
}
