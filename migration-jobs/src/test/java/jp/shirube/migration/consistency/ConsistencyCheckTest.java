package jp.shirube.migration.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.SetChecks;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.check.RowPlace;
import jp.shirube.migration.check.StagedTables;
import jp.shirube.migration.consistency.ConsistencyCheck.Broken;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each kind of rule over hand-written rows: what is broken is found, what is good is not. */
class ConsistencyCheckTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final String HEADINGS =
      "id,group,kind,items,by,condition,other_group,other_items,other_by,other_condition,value,"
          + "name,verified,source\n";
  private static final Standard STANDARD = Standards.builtIn();
  private static final String LINEAGE =
      "srb_file smallint, srb_record integer, srb_line integer, srb_offset bigint";

  private JdbcTemplate jdbc;

  @BeforeEach
  void stage() {
    jdbc = new JdbcTemplate(DATABASE.migration());
    jdbc.execute("create schema stg_rules");
    for (String group : List.of("001901", "024901", "024902", "024903", "027902")) {
      create(STANDARD.group(group).orElseThrow());
    }
  }

  @AfterEach
  void drop() {
    jdbc.execute("drop schema stg_rules cascade");
  }

  private void create(StandardGroup group) {
    String columns =
        group.items().stream()
            .map(
                item ->
                    item.physicalName()
                        + (item.type().isNumber() ? " numeric" : " text collate \"C\""))
            .collect(Collectors.joining(", "));
    jdbc.execute("create table stg_rules.g%s (%s, %s)".formatted(group.id(), columns, LINEAGE));
  }

  /** Adds a row: {@code item=value} texts, an empty value is none. */
  private void row(String group, int record, String... values) {
    List<String[]> pairs =
        Arrays.stream(values)
            .map(value -> value.split("=", 2))
            .filter(v -> !v[1].isEmpty())
            .toList();
    String names = pairs.stream().map(pair -> pair[0] + ", ").collect(Collectors.joining());
    String texts = pairs.stream().map(pair -> "'" + pair[1] + "', ").collect(Collectors.joining());
    jdbc.update(
        "insert into stg_rules.g%s (%s srb_file, srb_record, srb_line, srb_offset) values (%s 1, %d, %d, 0)"
            .formatted(group, names, texts, record, record));
  }

  private static SetCheck rule(String line) {
    try {
      return SetChecks.read(new StringReader(HEADINGS + "T," + line + ",名,none,test\n"))
          .all()
          .get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Long> broken(String line) {
    Broken broken = check(line, 100);
    assertThat(broken.count()).isEqualTo(broken.listed().size());
    return broken.listed().stream().map(RowPlace::record).toList();
  }

  private Broken check(String line, int listAtMost) {
    return new ConsistencyCheck(jdbc, STANDARD, side -> new StagedTables("stg_rules"))
        .of(rule(line), listAtMost);
  }

  private void dates(int record, String from, String to) {
    row("001901", record, "jumintonattanengappi=" + from, "shojonoidonengappi=" + to);
  }

  private static final String ORDER = "001901,前後,jumintonattanengappi;shojonoidonengappi,,,,,,,";

  @Test
  void datesOfARowAreInOrder() {
    dates(1, "2020-04-01", "2020-04-01");
    dates(2, "2020-04-02", "2020-04-01");
    dates(3, "2020-04-02", "");
    dates(4, "2020-04-02", "2020-04");
    dates(5, "2020-05-02", "2020-04");
    assertThat(broken(ORDER)).containsExactly(2L, 5L);
  }

  @Test
  void unknownDatesAreInAnyOrder() {
    dates(1, "2020-04-00", "2020-03-01");
    dates(2, "2020-04-02", "0000-00-00");
    dates(3, "2020-04-02", "2020-04-01");
    row(
        "001901",
        4,
        "jumintonattanengappi=2020-04-02",
        "jumintonattanengappi_fushofuragu=1",
        "shojonoidonengappi=2020-04-01");
    assertThat(broken(ORDER)).containsExactly(3L);
  }

  @Test
  void deletedRowsAreNobodysBusiness() {
    row(
        "001901",
        1,
        "jumintonattanengappi=2020-04-02",
        "shojonoidonengappi=2020-04-01",
        "sakujofuragu=1");
    assertThat(broken(ORDER)).isEmpty();
  }

  private void period(int record, String symbol, String from, String to) {
    row(
        "024902",
        record,
        "kokuhokigobango=" + symbol,
        "tekiyokaishinengappi=" + from,
        "tekiyoshuryonengappi=" + to);
  }

  private static final String PERIODS =
      ",tekiyokaishinengappi;tekiyoshuryonengappi,kokuhokigobango,,,,,,";

  @Test
  void periodsOfAHistoryDoNotOverlap() {
    period(1, "A", "2021-01-01", "2021-03-31");
    period(2, "A", "2021-03-31", "2021-06-30");
    period(3, "A", "2021-06-29", "");
    period(4, "B", "2021-02-01", "");
    period(5, "B", "2021-03-01", "");
    period(6, "", "2021-01-01", "");
    period(7, "", "2021-01-01", "");
    period(8, "C", "2021-01-01", "2021-00-00");
    period(9, "C", "2021-02-01", "");
    assertThat(broken("024902,期間重複" + PERIODS)).containsExactly(3L, 5L);
  }

  @Test
  void periodsOfAHistoryLeaveNoHole() {
    period(1, "A", "2021-01-01", "2021-02-28");
    period(2, "A", "2021-03-01", "2021-04-30");
    period(3, "A", "2021-05-02", "");
    period(4, "B", "2021-05-02", "");
    period(5, "C", "2020-01-01", "2020-02-30");
    period(6, "C", "2020-03-03", "");
    assertThat(broken("024902,期間空白" + PERIODS)).containsExactly(3L, 6L);
  }

  private void levy(int record, String total, String medical, String care, String off) {
    row(
        "024903",
        record,
        "nenzeigaku=" + total,
        "iryoippanbun=" + medical,
        "kaigoippanbun=" + care,
        "keigengaku=" + off);
  }

  @Test
  void numbersOfARowFitTogether() {
    levy(1, "900", "700", "300", "100");
    levy(2, "901", "700", "300", "100");
    levy(3, "700", "700", "", "");
    levy(4, "", "700", "300", "");
    levy(5, "0", "", "", "");
    assertThat(broken("024903,計算,nenzeigaku,,,,,,,=iryoippanbun+kaigoippanbun-keigengaku"))
        .containsExactly(2L);
    assertThat(broken("024903,計算,nenzeigaku,,,,,,,<=iryoippanbun*1.28")).containsExactly(1L, 2L);
    assertThat(broken("024903,計算,nenzeigaku,,,,,,,>=iryoippanbun*1")).isEmpty();
  }

  @Test
  void totalsAreTheSumsOfTheirDetails() {
    row("024902", 1, "kokuhokigobango=A", "setaihihokenshasu=7");
    row("024902", 2, "kokuhokigobango=B", "setaihihokenshasu=1");
    row("024902", 3, "kokuhokigobango=C", "setaihihokenshasu=0");
    row("024902", 4, "kokuhokigobango=D", "setaihihokenshasu=2");
    row("024902", 5, "kokuhokigobango=E");
    detail(6, "A", 3, 0);
    detail(7, "A", 4, 0);
    detail(8, "B", 1, 0);
    detail(9, "B", 1, 1);
    detail(10, "D", 1, 0);
    assertThat(
            broken(
                "024902,内訳合計,setaihihokenshasu,kokuhokigobango,,024901,,kokuhokigobango,,"
                    + "hihokensharirekibango"))
        .containsExactly(4L);
  }

  private void detail(int record, String symbol, int number, int deleted) {
    row(
        "024901",
        record,
        "kokuhokigobango=" + symbol,
        "hihokensharirekibango=" + number,
        "sakujofuragu=" + deleted);
  }

  @Test
  void numbersAreThoseOfTheRowsTheyCount() {
    row("024902", 1, "kokuhokigobango=A", "setaihihokenshasu=2", "saishinfuragu=1");
    row("024902", 2, "kokuhokigobango=B", "setaihihokenshasu=1", "saishinfuragu=1");
    row("024902", 3, "kokuhokigobango=B", "setaihihokenshasu=5", "saishinfuragu=0");
    row("024901", 4, "kokuhokigobango=A", "kokuhoshikakusoshitsunengappi=");
    row("024901", 5, "kokuhokigobango=A", "kokuhoshikakusoshitsunengappi=2020-01-01");
    row("024901", 6, "kokuhokigobango=B", "kokuhoshikakusoshitsunengappi=");
    assertThat(
            broken(
                "024902,内訳件数,setaihihokenshasu,kokuhokigobango,saishinfuragu=1,024901,,"
                    + "kokuhokigobango,kokuhoshikakusoshitsunengappi=,"))
        .containsExactly(1L);
  }

  private void resident(int record, String number, String state, String birth) {
    row(
        "001901",
        record,
        "atenabango=" + number,
        "juminjotai=" + state,
        "seinengappi=" + birth,
        "saishinfuragu=1");
  }

  @Test
  void nobodyIsEntitledWhoIsGone() {
    resident(1, "a", "1", "2000-01-01");
    resident(2, "b", "3", "2000-01-01");
    for (String number : List.of("a", "b", "c")) {
      row("024901", number.charAt(0), "atenabango=" + number);
    }
    assertThat(broken("024901,状態,atenabango,atenabango,,001901,,atenabango,juminjotai=2|3,"))
        .containsExactly((long) 'b');
  }

  @Test
  void agesAreReachedTheDayBeforeTheBirthday() {
    resident(1, "a", "1", "1950-05-02");
    acquire(1, "2025-04-30");
    acquire(2, "2025-05-01");
    acquire(3, "2025-05-00");
    assertThat(
            broken(
                "024901,年齢,kokuhoshikakushutokunengappi,atenabango,,001901,seinengappi,"
                    + "atenabango,,..74"))
        .containsExactly(2L);
  }

  private void acquire(int record, String day) {
    row("024901", record, "atenabango=a", "kokuhoshikakushutokunengappi=" + day);
  }

  @Test
  void agesMayStandInTheRowItself() {
    row("027902", 1, "jidoseinengappi=2006-01-01", "shikyutaishokaishinengetsu=2024-12");
    row("027902", 2, "jidoseinengappi=2006-01-01", "shikyutaishokaishinengetsu=2025-01");
    row("027902", 3, "jidoseinengappi=2025-06-01", "shikyutaishokaishinengetsu=2025-01");
    row("027902", 4, "jidoseinengappi=2006-02-30", "shikyutaishokaishinengetsu=2025-01");
    assertThat(broken("027902,年齢,shikyutaishokaishinengetsu;jidoseinengappi,,,,,,,0..18"))
        .containsExactly(2L, 3L);
  }

  @Test
  void whatTwoSystemsSayOfAPersonIsTheSame() {
    resident(1, "a", "1", "2020-01-01");
    resident(2, "b", "1", "");
    row("027902", 3, "jido_atenabango=a", "jidoseinengappi=2020-01-01");
    row("027902", 4, "jido_atenabango=a", "jidoseinengappi=2020-01-02");
    row("027902", 5, "jido_atenabango=b", "jidoseinengappi=2020-01-02");
    row("027902", 6, "jido_atenabango=c", "jidoseinengappi=2020-01-02");
    assertThat(broken("027902,一致,jidoseinengappi,jido_atenabango,,001901,seinengappi,atenabango,,"))
        .containsExactly(4L, 5L);
  }

  @Test
  void oneOfEachSetIsTheHead() {
    member(1, "good", "02");
    member(2, "good", "20");
    member(3, "two", "02");
    member(4, "two", "02");
    member(5, "none", "20");
    member(6, "", "20");
    assertThat(broken("001901,唯一,zokugarakodo1,setaibango,,,,,,zokugarakodo1=02"))
        .containsExactly(3L, 5L);
  }

  private void member(int record, String household, String relation) {
    row("001901", record, "setaibango=" + household, "zokugarakodo1=" + relation);
  }

  @Test
  void sharesSumUpToOne() {
    for (int record = 1; record <= 3; record++) {
      share(record, "thirds", "1", "3");
    }
    share(4, "half", "1", "2");
    share(5, "more", "1", "2");
    share(6, "more", "50001", "100000");
    share(7, "whole", "", "");
    share(8, "zero", "1", "0");
    assertThat(broken("024903,持分,iryoippanbun;kaigoippanbun,tsuchishobango,,,,,,"))
        .containsExactly(4L, 5L);
  }

  private void share(int record, String asset, String part, String whole) {
    row(
        "024903",
        record,
        "tsuchishobango=" + asset,
        "iryoippanbun=" + part,
        "kaigoippanbun=" + whole);
  }

  @Test
  void noRowIsOfAForbiddenKind() {
    row("001901", 1, "juminjotai=1");
    row("001901", 2, "juminjotai=2");
    row("001901", 3, "juminjotai=2", "shojonoidonengappi=2020-01-01");
    row("001901", 4);
    assertThat(broken("001901,矛盾,shojonoidonengappi,,juminjotai!=1;shojonoidonengappi=,,,,,"))
        .containsExactly(2L, 4L);
  }

  @Test
  void allAreCountedAndTheFirstListed() {
    for (int record = 9; record >= 1; record--) {
      dates(record, "2020-04-02", "2020-04-01");
    }
    Broken broken = check(ORDER, 2);
    assertThat(broken.count()).isEqualTo(9);
    assertThat(broken.listed()).extracting(RowPlace::record).containsExactly(1L, 2L);
  }

  @Test
  void theProjectsRulesRunOverEmptyTables() {
    ConsistencyCheck executor =
        new ConsistencyCheck(jdbc, STANDARD, side -> new StagedTables("stg_rules"));
    for (SetCheck check : SetChecks.load().all()) {
      jdbc.execute("drop schema stg_rules cascade; create schema stg_rules");
      create(STANDARD.group(check.rows().groupId()).orElseThrow());
      SetCheck.Side other = check.other();
      if (other != null && !other.groupId().equals(check.rows().groupId())) {
        create(STANDARD.group(other.groupId()).orElseThrow());
      }
      assertThat(executor.of(check, 1).count()).as(check.id()).isZero();
    }
  }
}
