package jp.shirube.migration.publish;

import static jp.shirube.migration.ledger.LedgerFixture.AS_OF;
import static jp.shirube.migration.publish.StandardFixture.GROUPS;
import static jp.shirube.migration.publish.StandardFixture.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CsvSetExporterTest {

  private static final String RESIDENTS = "001901_住民情報_20261122090000_1.csv";
  private static final String HOUSEHOLDS = "001902_世帯_情報_20261122090000_1.csv";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static long runs = 700;

  @TempDir Path folder;

  private final long run = ++runs;

  private void stage(Object[]... rows) {
    StagingTables staging = new StagingTables(DATABASE.migration());
    staging.create(run, "第1版", GROUPS);
    JdbcClient client = JdbcClient.create(DATABASE.migration());
    for (Object[] row : rows) {
      client
          .sql(
              "INSERT INTO %s VALUES (?, ?, ?::numeric, 1, 1, 1, 0)"
                  .formatted(StagingTables.table(run, RESIDENT)))
          .params(row)
          .update();
    }
    staging.addPrimaryKeys(run, GROUPS);
  }

  private static Object[] row(String number, String name, String amount) {
    return new Object[] {number, name, amount};
  }

  private CsvSet set(Path target, CsvSettings settings) {
    return new CsvSet(run, "082368/001/rehearsal/1", "第1版", AS_OF, GROUPS, target, settings);
  }

  private List<CsvFile> export(Path target) {
    return export(target, CsvSettings.DEFAULT);
  }

  private List<CsvFile> export(Path target, CsvSettings settings) {
    return new CsvSetExporter(DATABASE.migration()).export(set(target, settings), images -> {});
  }

  @Test
  void rowsComeInTheOrderOfTheKeyByCodePoint() throws IOException {
    stage(row("10", "乙", "-5"), row("9", "丙", "007"), row("1", "甲", null), row("Ａ", "丁", "1"));
    export(folder.resolve("set"));
    assertThat(folder.resolve("set").resolve(RESIDENTS))
        .hasContent("atenabango,shimei,kingaku\r\n1,甲,\r\n10,乙,-5\r\n9,丙,7\r\nＡ,丁,1\r\n");
    assertThat(Files.readString(folder.resolve("set").resolve(HOUSEHOLDS)))
        .isEqualTo("setaibango,umu\r\n");
  }

  @Test
  void charactersStayCodePointByCodePoint() throws IOException {
    String hard = "𠮷\uD842\uDFB7葛\uDB40\uDD02\uE000が\u3099\"引,用\"\r\n改行";
    stage(row("1", hard, "1"));
    export(folder.resolve("set"));
    String text = Files.readString(folder.resolve("set").resolve(RESIDENTS));
    assertThat(text).contains("1,\"" + hard.replace("\"", "\"\"") + "\",1\r\n");
  }

  @Test
  void theManifestCountsAndHashesEveryFile() throws Exception {
    stage(row("1", "甲", "1"), row("2", "乙", "2"));
    List<CsvFile> files = export(folder.resolve("set"));
    assertThat(files).extracting(CsvFile::rows).containsExactly(2L, 0L);
    byte[] bytes = Files.readAllBytes(folder.resolve("set").resolve(RESIDENTS));
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(Files.readAllLines(folder.resolve("set").resolve("manifest.csv")))
        .hasSize(3)
        .startsWith(
            "グループID,グループ名,ファイル名,件数,バイト数,SHA-256,標準の版,移行,文字コード,BOM,改行,囲み",
            "001901,住民情報,%s,2,%d,%s,第1版,082368/001/rehearsal/1,UTF-8,なし,CRLF,必要な場合"
                .formatted(RESIDENTS, bytes.length, hash));
  }

  @Test
  void madeAgainTheSetHasTheSameBytes() throws IOException {
    stage(row("2", "乙", "2"), row("1", "甲", "1"));
    export(folder.resolve("set"));
    Map<String, String> first = contents(folder.resolve("set"));
    export(folder.resolve("set"));
    assertThat(contents(folder.resolve("set"))).isEqualTo(first).hasSize(3);
    assertThat(names(folder)).containsExactly("set");
  }

  @Test
  void whatAKilledProcessLeftIsReplaced() throws IOException {
    stage(row("1", "甲", "1"));
    Path leftover = Files.createDirectories(folder.resolve("set.part"));
    Files.writeString(leftover.resolve("half.csv"), "x");
    Files.createDirectories(folder.resolve("set.old").resolve("x"));
    export(folder.resolve("set"));
    assertThat(names(folder)).containsExactly("set");
    assertThat(names(folder.resolve("set"))).containsExactly(RESIDENTS, HOUSEHOLDS, "manifest.csv");
  }

  @Test
  void settingsChangeMarkNewlineAndQuotes() throws IOException {
    stage(row("1", "甲", null));
    export(
        folder.resolve("set"),
        new CsvSettings(true, CsvSettings.Newline.LF, CsvSettings.Quoting.ALWAYS));
    assertThat(Files.readString(folder.resolve("set").resolve(RESIDENTS)))
        .isEqualTo("\uFEFF\"atenabango\",\"shimei\",\"kingaku\"\n\"1\",\"甲\",\"\"\n");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
    stage(row("1", "甲", "1"));
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> export(file.resolve("set"))).hasMessage("SRB-PUB-0003");
  }

  /** A real full disk: a small file system in memory, where the test may mount one. */
  @Test
  void aFullDiskLeavesNothingHalfAndKeepsTheEarlierSet() throws Exception {
    stage();
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(call("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()) == 0);
    try {
      export(disk.resolve("set"));
      Map<String, String> before = contents(disk.resolve("set"));
      fillTable();
      assertThatThrownBy(() -> export(disk.resolve("set"))).hasMessage("SRB-PUB-0004");
      assertThat(names(disk)).containsExactly("set");
      assertThat(contents(disk.resolve("set"))).isEqualTo(before);
    } finally {
      call("umount", disk.toString());
    }
  }

  private void fillTable() {
    JdbcClient.create(DATABASE.migration())
        .sql(
            "INSERT INTO %s SELECT lpad(n::text, 8, '0'), repeat('住', 50), n, 1, n, n, 0"
                    .formatted(StagingTables.table(run, RESIDENT))
                + " FROM generate_series(1, 10000) AS n")
        .update();
  }

  private static int call(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : names(directory)) {
      contents.put(name, Files.readString(directory.resolve(name), StandardCharsets.UTF_8));
    }
    return contents;
  }
}
