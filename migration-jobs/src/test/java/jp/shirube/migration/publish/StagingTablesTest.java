package jp.shirube.migration.publish;

import static jp.shirube.migration.publish.StandardFixture.GROUPS;
import static jp.shirube.migration.publish.StandardFixture.HOUSEHOLD;
import static jp.shirube.migration.publish.StandardFixture.RESIDENT;
import static jp.shirube.migration.publish.StandardFixture.group;
import static jp.shirube.migration.publish.StandardFixture.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.Sureness;
import jp.shirube.migration.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class StagingTablesTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private StagingTables staging() {
    return new StagingTables(DATABASE.migration());
  }

  private JdbcClient client() {
    return JdbcClient.create(DATABASE.migration());
  }

  @Test
  void tablesHaveTheItemsInOrderAndTheLineage() {
    staging().create(11, "第1版", GROUPS);
    assertThat(columns(11, "g001901"))
        .containsExactly(
            "atenabango text C",
            "shimei text C",
            "kingaku numeric -",
            "srb_file smallint -",
            "srb_record integer -",
            "srb_line integer -",
            "srb_offset bigint -");
    assertThat(columns(11, "g001902")).hasSize(6);
  }

  private List<String> columns(long run, String table) {
    return client()
        .sql(
            """
            SELECT column_name || ' ' || data_type || ' ' || coalesce(collation_name, '-')
              FROM information_schema.columns WHERE table_schema = ? AND table_name = ?
             ORDER BY ordinal_position
            """)
        .params("stg_" + run, table)
        .query(String.class)
        .list();
  }

  @Test
  void tablesAreLoggedAndClosedToTheApplication() {
    staging().create(12, "第1版", GROUPS);
    assertThat(
            client()
                .sql(
                    "SELECT DISTINCT relpersistence FROM pg_class"
                        + " WHERE relnamespace = 'stg_12'::regnamespace AND relkind = 'r'")
                .query(String.class)
                .list())
        .containsExactly("p");
    JdbcClient app = JdbcClient.create(DATABASE.app());
    assertThatThrownBy(() -> app.sql("SELECT * FROM stg_12.g001901").query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied for schema");
  }

  @Test
  void commentsSayNameTypeLengthAndWhatIsProvisional() {
    staging().create(13, "第1版", GROUPS);
    assertThat(comments(13))
        .containsExactly(
            "住民情報 標準の版 第1版",
            "宛名番号 型 X 桁数 15 公式",
            "氏名 型 N 桁数 100 暫定(未確認)",
            "金額 型 S9 桁数 11 暫定(名称のみ確認)");
  }

  private List<String> comments(long run) {
    return client()
        .sql("SELECT description FROM pg_description WHERE objoid = ?::regclass ORDER BY objsubid")
        .param("stg_" + run + ".g001901")
        .query(String.class)
        .list();
  }

  @Test
  void aNameOf63BytesIsTakenAndOneOf64Refused() {
    staging().create(14, "第1版", List.of(withItem("a".repeat(63))));
    assertThat(columns(14, "g001999")).contains("a".repeat(63) + " text C");
    assertThatThrownBy(() -> staging().create(15, "第1版", List.of(withItem("a".repeat(64)))))
        .isInstanceOf(FindingException.class)
        .hasMessage("SRB-PUB-0001");
    assertThat(staging().exist(15)).isFalse();
  }

  @Test
  void namesOfTheLineageAreRefused() {
    assertThatThrownBy(() -> staging().create(16, "第1版", List.of(withItem("srb_file"))))
        .hasMessage("SRB-PUB-0002");
  }

  @Test
  void hostileNamesStayNames() {
    staging().create(17, "'; DROP SCHEMA app; --", List.of(withItem("x\"; DROP TABLE y; --")));
    assertThat(columns(17, "g001999")).contains("x\"; DROP TABLE y; -- text C");
  }

  private static StandardGroup withItem(String name) {
    return group(
        "001999", "試験", item("001999", name, "項目", ItemType.HALF_WIDTH, 1, false, Sureness.NONE));
  }

  @Test
  void keysAreAddedOnceAfterLoading() {
    staging().create(18, "第1版", GROUPS);
    insert(18, "1");
    staging().addPrimaryKeys(18, GROUPS);
    staging().addPrimaryKeys(18, GROUPS);
    assertThatThrownBy(() -> insert(18, "1")).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aMessageOfTheServerHoldsNoValueOfARow() {
    staging().create(19, "第1版", List.of(RESIDENT));
    insert(19, "SECRET-VALUE");
    insert(19, "SECRET-VALUE");
    assertThatThrownBy(() -> staging().addPrimaryKeys(19, List.of(RESIDENT)))
        .isInstanceOf(DataIntegrityViolationException.class)
        .satisfies(fault -> assertThat(allMessages(fault)).doesNotContain("SECRET-VALUE"));
  }

  private static String allMessages(Throwable fault) {
    return fault == null ? "" : fault.getMessage() + allMessages(fault.getCause());
  }

  private void insert(long run, String key) {
    client()
        .sql(
            "INSERT INTO " + StagingTables.table(run, RESIDENT) + " VALUES (?, '甲', 1, 1, 1, 1, 0)")
        .param(key)
        .update();
  }

  @Test
  void droppedTablesAreGone() {
    staging().create(20, "第1版", List.of(HOUSEHOLD));
    staging().drop(20);
    assertThat(staging().exist(20)).isFalse();
  }
}
