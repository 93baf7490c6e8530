package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * A file whose records hold three remarks each: 400 of residents, 5 of people who are none, one
 * that repeats the remarks of resident 10 and one with a date that is none.
 */
class RepeatedFieldsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @TempDir static Path folder;

  private static final int RESIDENTS = 400;
  private static final int STRANGERS = 5;
  private static final int TWICE = 10;
  private static final int UNDISTURBED = 1;

  private static CompiledMapping mapping;
  private static Path delivery;
  private static RunSummary undisturbed;

  @BeforeAll
  static void runUndisturbed() {
    mapping = definition();
    delivery = delivery();
    undisturbed = run(UNDISTURBED, RunProgress.SILENT);
  }

  private static CompiledMapping definition() {
    Path sheets =
        SmallDelivery.definition(
            folder.resolve("definition"),
            Map.of(
                "ファイル",
                "ファイルID,ファイル名,形式,文字コード\nJUMIN,JUMIN.csv,CSV,UTF-8\nBIKO,BIKO.csv,CSV,UTF-8\n",
                "レイアウト",
                "ファイルID,項目名\nJUMIN,番号\nBIKO,番号\nBIKO,日1\nBIKO,文1\nBIKO,日2\nBIKO,文2\n"
                    + "BIKO,日3\nBIKO,文3\n",
                "グループ",
                "グループID,ファイルID,出力条件,繰返し\n001901,JUMIN,,\n001904,BIKO,[文{n}] != \"\",3\n",
                "項目",
                """
                グループID,物理名,元項目,規則1,引数1
                001901,shikuchosonkodo,,固定値,082368
                001901,atenabango,番号,前ゼロ,15
                001901,kojinrirekibango,,固定値,1
                001901,kojinrirekibango_edabango,,固定値,0
                001901,saishinfuragu,,固定値,1
                001901,sosashaid,,固定値,IKOU
                001901,sosanengappi,,固定値,2026-10-31
                001901,sosajikoku,,固定値,18:00:00
                001904,shikuchosonkodo,,固定値,082368
                001904,atenabango,番号,前ゼロ,15
                001904,kisairenban,,固定値,{n}
                001904,kisainengappi,日{n},西暦日付,
                001904,kisainaiyo,文{n},全角,
                001904,sosashaid,,固定値,IKOU
                001904,sosanengappi,,固定値,2026-10-31
                001904,sosajikoku,,固定値,18:00:00
                """));
    LoadedMapping loaded = new MappingLoader(name -> Optional.of(Standards.builtIn())).load(sheets);
    assertThat(loaded.hasErrors()).isFalse();
    return loaded.compile();
  }

  private static Path delivery() {
    List<String> remarks = new ArrayList<>();
    IntStream.rangeClosed(1, RESIDENTS + STRANGERS).forEach(i -> remarks.add(record(i)));
    remarks.add(record(TWICE));
    remarks.add("7000,20260401,a,20261301,b,20260401,c");
    List<String> residents =
        IntStream.rangeClosed(1, RESIDENTS).mapToObj(Integer::toString).toList();
    return new SmallDelivery(folder.resolve("delivery"))
        .file("JUMIN", "番号", residents)
        .file("BIKO", "番号,日1,文1,日2,文2,日3,文3", remarks)
        .write();
  }

  private static String record(int resident) {
    StringBuilder record = new StringBuilder(Integer.toString(resident));
    for (int n = 1; n <= 3; n++) {
      record.append(",202604%02d,".formatted(n)).append(remark(resident, n));
    }
    return record.toString();
  }

  private static String remark(int resident, int n) {
    return (resident + n) % 4 == 0 ? "" : "R" + n;
  }

  /** Remarks of a range of residents that are not blank. */
  private static List<String> rows(int first, int last) {
    List<String> rows = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      for (int n = 1; n <= 3; n++) {
        if (!remark(i, n).isEmpty() && i != TWICE) {
          rows.add("%015d|%d|2026-04-%02d|Ｒ%s".formatted(i, n, n, "１２３".charAt(n - 1)));
        }
      }
    }
    return rows;
  }

  private static RunSummary run(int rehearsal, RunProgress progress) {
    try (Installation installation = Installation.small(DATABASE, folder)) {
      return installation
          .runner()
          .run(installation.rehearsal(mapping, delivery, rehearsal), progress);
    }
  }

  private static List<String> published(int rehearsal) {
    return Installation.jdbc(DATABASE)
        .queryForList(
            """
            select concat_ws('|', atenabango, kisairenban, kisainengappi, kisainaiyo)
            from std_%s_r%d.g001904 order by 1
            """
                .formatted(TestDatabase.MUNICIPALITY, rehearsal),
            String.class);
  }

  @Test
  void publishesARowForEveryRepetitionThatTheConditionLetsThrough() {
    assertThat(undisturbed.result()).isEqualTo(Result.OVER_THRESHOLD);
    assertThat(published(UNDISTURBED)).isEqualTo(rows(1, RESIDENTS)).hasSizeGreaterThan(RESIDENTS);
  }

  @Test
  void countsRecordsOnceAndRowsOneByOne() {
    int good = RESIDENTS + STRANGERS - 1;
    assertThat(undisturbed.files().get(1))
        .isEqualTo(new FileCounts("BIKO", "BIKO.csv", good + 3, good, 3, 0));
    long withdrawn = rows(RESIDENTS + 1, RESIDENTS + STRANGERS).size();
    long published = rows(1, RESIDENTS).size();
    assertThat(withdrawn).isGreaterThan(STRANGERS);
    assertThat(undisturbed.groups())
        .filteredOn(group -> group.groupId().equals("001904"))
        .extracting(GroupCounts::emitted, GroupCounts::published, GroupCounts::withdrawn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(withdrawn + published, published, withdrawn));
    assertThat(new TreeMap<>(undisturbed.findingCounts()))
        .containsEntry("SRB-SET-0001", 2L)
        .containsEntry("SRB-SET-0002", withdrawn)
        .containsEntry("SRB-ROW-0002", 1L);
  }

  @Test
  void keepsEveryRejectionWithTheFieldThatIsWrong() {
    assertThat(rejections("group_id = ''"))
        .containsExactly(
            "10|SRB-SET-0001||", "406|SRB-SET-0001||", "407|SRB-ROW-0002|001904.kisainengappi|日2");
    assertThat(rejections("group_id = '001904'"))
        .hasSize(rows(RESIDENTS + 1, RESIDENTS + STRANGERS).size())
        .contains("401|SRB-SET-0002|001904.atenabango|");
  }

  private static List<String> rejections(String condition) {
    return Installation.jdbc(DATABASE)
        .queryForList(
            """
            select concat_ws('|', record, code,
              case when code <> 'SRB-SET-0001' then item else '' end, coalesce(source_field, ''))
            from app.rejection_finding where run_id = ? and %s order by record, ordinal
            """
                .formatted(condition),
            String.class,
            undisturbed.runId());
  }

  @Test
  void aRunThatFailedInTheMiddleEndsWithTheSameRowsAndCounts() {
    int rehearsal = UNDISTURBED + 1;
    assertThat(run(rehearsal, FailingProgress.atBlock(12)).result()).isEqualTo(Result.FAILED);
    try (Installation installation = Installation.small(DATABASE, folder)) {
      RunSummary recovered = installation.runner().recover(RunProgress.SILENT).get(0);
      assertThat(recovered.files()).isEqualTo(undisturbed.files());
      assertThat(recovered.groups()).isEqualTo(undisturbed.groups());
      assertThat(recovered.findingCounts()).isEqualTo(undisturbed.findingCounts());
    }
    assertThat(published(rehearsal)).isEqualTo(published(UNDISTURBED));
  }
}
