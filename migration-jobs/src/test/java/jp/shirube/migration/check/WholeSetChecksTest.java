package jp.shirube.migration.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.GroupMapping;
import jp.shirube.mappings.definition.GroupMapping.Duplicates;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.Reference;
import jp.shirube.mappings.standard.References;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Sureness;
import jp.shirube.migration.check.DuplicateCheck.Duplicate;
import jp.shirube.migration.check.ReferenceCheck.Missing;
import jp.shirube.migration.check.ReferenceCheck.Orphan;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

class WholeSetChecksTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final String LINEAGE =
      "srb_file smallint, srb_record integer, srb_line integer, srb_offset bigint";
  private static final StandardGroup PERSON =
      group("001901", key("atenabango", "宛名番号"), key("rirekibango", "履歴番号"), flag());
  private static final StandardGroup REMARK =
      group("001904", key("atenabango", "宛名番号"), key("kisairenban", "記載連番"), flag());

  private final StagedTables staged = new StagedTables("stg_test");
  private JdbcTemplate jdbc;

  @BeforeEach
  void stage() {
    jdbc = new JdbcTemplate(DATABASE.migration());
    jdbc.execute("create schema stg_test");
    create("stg_test.g001901", "atenabango text, rirekibango numeric, saishinfuragu numeric");
    create("stg_test.g001904", "atenabango text, kisairenban numeric, saishinfuragu numeric");
  }

  @AfterEach
  void drop() {
    jdbc.execute("drop schema stg_test cascade");
  }

  private void create(String table, String items) {
    jdbc.execute("create table %s (%s, %s)".formatted(table, items, LINEAGE));
  }

  private void row(String group, String values, int file, int record) {
    jdbc.update(
        "insert into stg_test.g%s values (%s, %d, %d, %d, %d)"
            .formatted(group, values, file, record, record + 1, record * 100));
  }

  private static RowPlace place(int file, int record) {
    return new RowPlace(file, record, record + 1, record * 100L);
  }

  private static List<GroupMapping> rule(Duplicates... rules) {
    return java.util.Arrays.stream(rules)
        .map(rule -> new GroupMapping("001901", "F", "", rule, List.of(), 2))
        .toList();
  }

  private List<Duplicate> duplicates(Duplicates... rules) {
    return new DuplicateCheck(jdbc, staged).find(PERSON, rule(rules));
  }

  private void threeSharersAndOneOther() {
    row("001901", "'1', 1, 1", 1, 7);
    row("001901", "'1', 1, 1", 2, 1);
    row("001901", "'1', 1, 0", 1, 9);
    row("001901", "'2', 1, 1", 1, 8);
  }

  @Test
  void findsNoDuplicatesInGoodRows() {
    row("001901", "'1', 1, 0", 1, 1);
    row("001901", "'1', 2, 1", 1, 2);
    assertThat(duplicates(Duplicates.REJECT_ALL)).isEmpty();
  }

  @Test
  void rejectsAllRecordsThatShareAKey() {
    threeSharersAndOneOther();
    assertThat(duplicates(Duplicates.REJECT_ALL))
        .extracting(Duplicate::place)
        .containsExactly(place(1, 7), place(1, 9), place(2, 1));
  }

  @Test
  void keepsTheFirstInTheOrderOfTheFiles() {
    threeSharersAndOneOther();
    assertThat(duplicates(Duplicates.KEEP_FIRST))
        .extracting(Duplicate::place)
        .containsExactly(place(1, 9), place(2, 1));
  }

  @Test
  void keepsTheLast() {
    threeSharersAndOneOther();
    assertThat(duplicates(Duplicates.KEEP_LAST))
        .extracting(Duplicate::place)
        .containsExactly(place(1, 7), place(1, 9));
  }

  @Test
  void rejectsAllWhereTheFilesDisagree() {
    threeSharersAndOneOther();
    assertThat(duplicates(Duplicates.KEEP_FIRST, Duplicates.KEEP_LAST)).hasSize(3);
  }

  @Test
  void rejectsARecordWhoseOwnRowsShareAKeyWhateverTheRule() {
    row("001901", "'1', 1, 1", 1, 7);
    row("001901", "'1', 1, 0", 1, 7);
    row("001901", "'2', 1, 0", 1, 8);
    for (Duplicates rule : Duplicates.values()) {
      assertThat(duplicates(rule))
          .extracting(Duplicate::place)
          .as(rule.label())
          .containsExactly(place(1, 7));
    }
  }

  @Test
  void namesARecordOnceHoweverManyOfItsRowsShareTheirKeys() {
    for (int record = 1; record <= 2; record++) {
      row("001901", "'1', 1, 1", 1, record);
      row("001901", "'1', 2, 1", 1, record);
    }
    assertThat(duplicates(Duplicates.REJECT_ALL))
        .extracting(Duplicate::place)
        .containsExactly(place(1, 1), place(1, 2));
    assertThat(duplicates(Duplicates.KEEP_FIRST))
        .extracting(Duplicate::place)
        .containsExactly(place(1, 2));
  }

  @Test
  void takesTheRowsOfDuplicatesOutOfEveryGroup() {
    threeSharersAndOneOther();
    row("001904", "'1', 1, 1", 1, 7);
    row("001904", "'2', 1, 1", 1, 8);
    DuplicateCheck check = new DuplicateCheck(jdbc, staged);
    List<Duplicate> found = check.find(PERSON, rule(Duplicates.REJECT_ALL));
    assertThat(check.takeBack(found, List.of(PERSON, REMARK)))
        .isEqualTo(Map.of("001901", 3L, "001904", 1L));
    assertThat(records("001901")).containsExactly(8);
    assertThat(records("001904")).containsExactly(8);
  }

  private List<Integer> records(String group) {
    return jdbc.queryForList(
        "select srb_record from stg_test.g%s order by 1".formatted(group), Integer.class);
  }

  private static Reference reference(String child, String childItem, String parent, String item) {
    return new Reference(child, List.of(childItem), parent, List.of(item), Sureness.NONE);
  }

  @Test
  void withdrawsOrphansUntilNothingChanges() {
    create("stg_test.g001905", "remark text");
    row("001901", "'1', 1, 1", 1, 1);
    row("001904", "'1', 1, 1", 1, 2);
    row("001904", "'9', 2, 1", 1, 3);
    row("001904", "null, 3, 1", 1, 4);
    row("001905", "2", 1, 5);
    row("001905", "9", 1, 6);
    Reference later = reference("001904", "atenabango", "001901", "atenabango");
    jdbc.execute("alter table stg_test.g001905 alter remark type numeric using remark::numeric");
    Reference first = reference("001905", "remark", "001904", "kisairenban");
    assertThat(new ReferenceCheck(jdbc, staged).withdraw(List.of(first, later)))
        .containsExactly(
            new Orphan(first, place(1, 6)),
            new Orphan(later, place(1, 3)),
            new Orphan(first, place(1, 5)));
    assertThat(records("001904")).containsExactly(2, 4);
    assertThat(records("001905")).isEmpty();
  }

  @Test
  void countsAllAndListsTheFirstMissingParentsElsewhere() {
    create("stg_test.g024901", "atenabango text");
    for (int record = 1; record <= 5; record++) {
      row("024901", "'x" + record + "'", 1, record);
    }
    row("001901", "'x3', 1, 1", 1, 1);
    Reference reference = reference("024901", "atenabango", "001901", "atenabango");
    Missing missing = new ReferenceCheck(jdbc, staged).missing(reference, staged, 2);
    assertThat(missing.count()).isEqualTo(4);
    assertThat(missing.listed())
        .extracting(Orphan::place)
        .containsExactly(place(1, 1), place(1, 2));
  }

  @Test
  void findsHistoriesWithoutExactlyOneLatestRow() {
    row("001901", "'good', 1, 0", 1, 1);
    row("001901", "'good', 2, 1", 1, 2);
    row("001901", "'none', 1, 0", 1, 3);
    row("001901", "'two', 1, 1", 1, 5);
    row("001901", "'two', 2, 1", 1, 4);
    row("001901", "'null', 2, null", 1, 6);
    assertThat(new LatestFlagCheck(jdbc, staged).check(PERSON, 2))
        .hasValueSatisfying(
            unclear -> {
              assertThat(unclear.count()).isEqualTo(3);
              assertThat(unclear.listed()).containsExactly(place(1, 3), place(1, 4));
            });
  }

  @Test
  void listsEachOfTheHistoriesThatComeFromOneRecordOnce() {
    row("001901", "'a', 1, 0", 1, 3);
    row("001901", "'b', 1, 0", 1, 3);
    row("001901", "'c', 1, 1", 1, 3);
    assertThat(new LatestFlagCheck(jdbc, staged).check(PERSON, 9))
        .hasValueSatisfying(
            unclear -> {
              assertThat(unclear.count()).isEqualTo(2);
              assertThat(unclear.listed()).containsExactly(place(1, 3), place(1, 3));
            });
  }

  @Test
  void rowsWithTheSameHistoryNumberAreDetailsOfOneEntry() {
    row("001901", "'a', 1, 0", 1, 1);
    row("001901", "'a', 2, 1", 1, 2);
    row("001901", "'a', 2, 1", 1, 3);
    row("001901", "'b', 1, 1", 1, 4);
    row("001901", "'b', 2, 1", 1, 5);
    row("001901", "'b', 2, 1", 1, 6);
    assertThat(new LatestFlagCheck(jdbc, staged).check(PERSON, 9))
        .hasValueSatisfying(unclear -> assertThat(unclear.listed()).containsExactly(place(1, 4)));
  }

  @Test
  void aGroupWithoutHistoryNumberHasNoHistories() {
    row("001904", "'1', 1, 0", 1, 1);
    assertThat(new LatestFlagCheck(jdbc, staged).check(REMARK, 2)).isEmpty();
  }

  @Test
  void theProjectsReferencesAreRead() {
    References references = References.load();
    assertThat(references.inside("001"))
        .extracting(Reference::childGroup)
        .containsExactly("001902", "001903", "001904");
    assertThat(references.inside("001").get(0).parentItems())
        .containsExactly("shikuchosonkodo", "atenabango");
    assertThat(references.outOf("001")).isEmpty();
    assertThat(references.outOf("027")).allMatch(each -> each.parentSystem().equals("001"));
    assertThat(references.outOf("027")).hasSize(2);
  }

  private static StandardGroup group(String id, StandardItem... items) {
    return new StandardGroup(id, id.substring(0, 3), id, List.of(items));
  }

  private static StandardItem key(String romaji, String name) {
    return item(romaji, name, true, null);
  }

  private static StandardItem flag() {
    return item("saishinfuragu", "最新フラグ", false, "000-901");
  }

  private static StandardItem item(String romaji, String name, boolean key, String codeList) {
    return new StandardItem(
        "00000001",
        "001901",
        name,
        romaji,
        ItemType.HALF_WIDTH,
        15,
        0,
        key,
        true,
        codeList,
        "",
        Sureness.NONE,
        "test");
  }
}
