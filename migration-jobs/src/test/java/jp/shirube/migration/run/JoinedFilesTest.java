package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.database.TestDatabase;
import jp.shirube.migration.run.RunSummary.FileCounts;
import jp.shirube.migration.run.RunSummary.GroupCounts;
import jp.shirube.migration.run.RunSummary.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Residents whose addresses and readings are in files of their own. Every tenth has no address,
 * some have two; one address cannot be read, one is excluded, five are nobody's. Only even
 * residents have a reading, resident 4 has two.
 */
class JoinedFilesTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @TempDir static Path folder;

  private static final int RESIDENTS = 300;
  private static final int UNREADABLE = 2;
  private static final int EXCLUDED = 3;
  private static final int STRANGERS = 5;
  private static final int UNDISTURBED = 1;

  private static CompiledMapping mapping;
  private static Path delivery;
  private static RunSummary undisturbed;
  private static int rehearsals = UNDISTURBED;

  @BeforeAll
  static void runUndisturbed() {
    mapping = definition();
    delivery = delivery();
    undisturbed = run(UNDISTURBED, RunProgress.SILENT);
  }

  private static CompiledMapping definition() {
    Map<String, String> sheets = new HashMap<>();
    sheets.put(
        "ファイル",
        """
        ファイルID,ファイル名,形式,文字コード
        JUSHO,JUSHO.csv,CSV,UTF-8
        JUMIN,JUMIN.csv,CSV,UTF-8
        YOMI,YOMI.csv,CSV,UTF-8
        """);
    sheets.put(
        "レイアウト",
        """
        ファイルID,項目名
        JUMIN,番号
        JUSHO,番号
        JUSHO,郵便
        JUSHO,町名
        JUSHO,状態
        YOMI,番号
        YOMI,カナ
        """);
    sheets.put(
        "結合",
        """
        主ファイルID,従ファイルID,主の項目,従の項目,見つからないとき,複数あるとき
        JUMIN,JUSHO,番号,番号,不備,不備
        JUMIN,YOMI,番号,番号,空,末尾を採用
        """);
    sheets.put("除外", "ファイルID,条件,理由コード,理由\nJUSHO,\"[状態] == \"\"9\"\"\",OLD,古い住所\n");
    sheets.put("グループ", "グループID,ファイルID\n001901,JUMIN\n");
    sheets.put(
        "項目",
        """
        グループID,物理名,元項目,規則1,引数1
        001901,shikuchosonkodo,,固定値,082368
        001901,atenabango,番号,前ゼロ,15
        001901,kojinrirekibango,,固定値,1
        001901,kojinrirekibango_edabango,,固定値,0
        001901,shimei_furigana,YOMI.カナ,全角カナ,
        001901,jusho_choaza,JUSHO.町名,全角,
        001901,jusho_yubinbango,JUSHO.郵便,そのまま,
        001901,saishinfuragu,,固定値,1
        001901,sosashaid,,固定値,IKOU
        001901,sosanengappi,,固定値,2026-10-31
        001901,sosajikoku,,固定値,18:00:00
        """);
    Path written = SmallDelivery.definition(folder.resolve("definition"), sheets);
    LoadedMapping loaded =
        new MappingLoader(name -> Optional.of(Standards.builtIn())).load(written);
    assertThat(loaded.hasErrors()).isFalse();
    return loaded.compile();
  }

  private static Path delivery() {
    return new SmallDelivery(folder.resolve("delivery"))
        .file("JUSHO", "番号,郵便,町名,状態", addresses())
        .file("JUMIN", "番号", residents().mapToObj(Integer::toString).toList())
        .file("YOMI", "番号,カナ", readings())
        .write();
  }

  private static IntStream residents() {
    return IntStream.rangeClosed(1, RESIDENTS);
  }

  private static List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    residents().filter(JoinedFilesTest::hasAddress).forEach(i -> addresses.add(address(i)));
    residents().filter(JoinedFilesTest::hasTwoAddresses).forEach(i -> addresses.add(address(i)));
    IntStream.rangeClosed(9001, 9000 + STRANGERS).forEach(i -> addresses.add(address(i)));
    return addresses;
  }

  private static String address(int i) {
    String whole = "%d,319%04d,町%d,%d".formatted(i, i, i, i == EXCLUDED ? 9 : 1);
    return i == UNREADABLE ? whole.substring(0, whole.lastIndexOf(',')) : whole;
  }

  private static List<String> readings() {
    List<String> readings = new ArrayList<>();
    residents().filter(i -> i % 2 == 0).forEach(i -> readings.add(i + ",ﾖﾐ"));
    readings.add("4,ｱﾄ");
    return readings;
  }

  private static boolean hasAddress(int i) {
    return i % 10 != 0;
  }

  private static boolean hasTwoAddresses(int i) {
    return i % 25 == 1;
  }

  private static boolean isMissing(int i) {
    return !hasAddress(i) || i == UNREADABLE || i == EXCLUDED;
  }

  private static boolean isMapped(int i) {
    return !isMissing(i) && !hasTwoAddresses(i);
  }

  private static long count(java.util.function.IntPredicate what) {
    return residents().filter(what).count();
  }

  private static List<String> rows() {
    return residents().filter(JoinedFilesTest::isMapped).mapToObj(JoinedFilesTest::row).toList();
  }

  private static String row(int i) {
    String reading = i == 4 ? "アト" : i % 2 == 0 ? "ヨミ" : "";
    StringBuilder town = new StringBuilder("町");
    Integer.toString(i).chars().forEach(c -> town.append((char) (c - '0' + '０')));
    return "%015d|%s|319%04d|%s".formatted(i, town, i, reading);
  }

  private static RunSummary run(int rehearsal, RunProgress progress) {
    try (Installation installation = Installation.small(DATABASE, folder)) {
      return installation
          .runner()
          .run(installation.rehearsal(mapping, delivery, rehearsal), progress);
    }
  }

  private static RunSummary recover() {
    try (Installation installation = Installation.small(DATABASE, folder)) {
      List<RunSummary> recovered = installation.runner().recover(RunProgress.SILENT);
      assertThat(recovered).hasSize(1);
      return recovered.get(0);
    }
  }

  private static List<String> published(int rehearsal) {
    return Installation.jdbc(DATABASE)
        .queryForList(
            """
            select concat_ws('|', atenabango, jusho_choaza, jusho_yubinbango,
              coalesce(shimei_furigana, ''))
            from std_%s_r%d.g001901 order by atenabango
            """
                .formatted(TestDatabase.MUNICIPALITY, rehearsal),
            String.class);
  }

  @Test
  void publishesRowsMadeOfSeveralFiles() {
    assertThat(undisturbed.result()).isEqualTo(Result.OVER_THRESHOLD);
    assertThat(published(UNDISTURBED)).isEqualTo(rows()).hasSizeGreaterThan(RESIDENTS / 2);
  }

  @Test
  void givesEveryRecordOfEveryFileOneDisposition() {
    long addresses = addresses().size();
    long mapped = count(JoinedFilesTest::isMapped);
    assertThat(undisturbed.files())
        .containsExactly(
            new FileCounts("JUSHO", "JUSHO.csv", addresses, addresses - 2, 1, 1),
            new FileCounts("JUMIN", "JUMIN.csv", RESIDENTS, mapped, RESIDENTS - mapped, 0),
            new FileCounts("YOMI", "YOMI.csv", readings().size(), readings().size(), 0, 0));
    assertThat(undisturbed.groups())
        .filteredOn(group -> group.emitted() > 0)
        .extracting(GroupCounts::groupId, GroupCounts::emitted, GroupCounts::published)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("001901", mapped, mapped));
  }

  @Test
  void tellsMissingDoubleAndUnusedPartners() {
    long usedAddresses = count(JoinedFilesTest::isMapped);
    long usedReadings = count(i -> isMapped(i) && i % 2 == 0);
    long unused = addresses().size() - 2 - usedAddresses + readings().size() - usedReadings;
    assertThat(undisturbed.findingCounts())
        .containsEntry("SRB-ROW-0014", count(JoinedFilesTest::isMissing))
        .containsEntry("SRB-ROW-0015", count(JoinedFilesTest::hasTwoAddresses))
        .containsEntry("SRB-SRC-0003", 1L)
        .containsEntry("SRB-JOIN-0002", unused);
    assertThat(rejections("JUMIN"))
        .contains("10|SRB-ROW-0014|番号", "26|SRB-ROW-0015|番号")
        .hasSize((int) (RESIDENTS - usedAddresses));
  }

  private static List<String> rejections(String fileId) {
    int position = mapping.definition().files().indexOf(mapping.mapper(fileId).file()) + 1;
    return Installation.jdbc(DATABASE)
        .queryForList(
            """
            select concat_ws('|', record, code, source_field) from app.rejection_finding
            where run_id = ? and file_position = ?
            """,
            String.class,
            undisturbed.runId(),
            position);
  }

  @Test
  void aRunThatFailedInTheMiddleEndsWithTheSameRowsAndCounts() {
    int rehearsal = ++rehearsals;
    assertThat(run(rehearsal, FailingProgress.atBlock(9)).result()).isEqualTo(Result.FAILED);
    assertSame(recover(), rehearsal);
    assertThat(folder.resolve("home/scratch")).isEmptyDirectory();
  }

  private static void assertSame(RunSummary recovered, int rehearsal) {
    assertThat(recovered.files()).isEqualTo(undisturbed.files());
    assertThat(recovered.groups()).isEqualTo(undisturbed.groups());
    assertThat(recovered.findingCounts()).isEqualTo(undisturbed.findingCounts());
    assertThat(published(rehearsal)).isEqualTo(published(UNDISTURBED));
  }

  @Test
  void aDryRunFindsTheSameInTheRecords() {
    try (Installation installation = Installation.small(DATABASE, folder)) {
      MigrationRequest rehearsal = installation.rehearsal(mapping, delivery, UNDISTURBED);
      RunSummary summary = installation.runner().run(dry(rehearsal), RunProgress.SILENT);
      assertThat(summary.files()).isEqualTo(undisturbed.files());
      assertThat(summary.findingCounts())
          .containsEntry("SRB-ROW-0014", count(JoinedFilesTest::isMissing))
          .containsEntry("SRB-JOIN-0002", undisturbed.findingCounts().get("SRB-JOIN-0002"));
    }
  }

  private static MigrationRequest dry(MigrationRequest rehearsal) {
    return new MigrationRequest(
        rehearsal.municipality(),
        rehearsal.mapping(),
        rehearsal.delivery(),
        Mode.DRY_RUN,
        0,
        null,
        rehearsal.asOf(),
        rehearsal.output(),
        rehearsal.actor());
  }

  @Test
  void aRunWithoutRoomForItsIndexSaysSoAndIsMadeUpFor() throws IOException {
    int rehearsal = ++rehearsals;
    Path scratch = folder.resolve("home/scratch");
    Files.deleteIfExists(scratch);
    Files.writeString(scratch, "no folder");
    RunSummary failed = run(rehearsal, RunProgress.SILENT);
    assertThat(failed.result()).isEqualTo(Result.FAILED);
    assertThat(failed.refusals())
        .extracting(finding -> finding.code().code())
        .containsExactly("SRB-JOIN-0001");
    Files.delete(scratch);
    assertSame(recover(), rehearsal);
  }
}
