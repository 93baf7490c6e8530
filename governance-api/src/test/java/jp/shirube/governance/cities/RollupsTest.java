package jp.shirube.governance.cities;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.shirube.governance.cities.Rollup.Place;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.migration.database.Database;
import jp.shirube.reports.figure.Rate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A small nation of 50 invented municipalities with a month submitted, and one real open month. */
class RollupsTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  private static final YearMonth MONTH = YearMonth.of(2026, 10);
  private static final Reader PREFECTURE = Reader.prefecture("08");
  private static final String OTHERS = "098019";

  private static List<Month> open = List.of();

  @BeforeAll
  static void fill() {
    GOVERNANCE
        .get(NationFiller.class)
        .fill(InventedNation.of(Map.of("08", 20, "09", 15, "13", 15)), MONTH, 1, "draft-1");
    open = List.of(GOVERNANCE.openMonth());
  }

  private static Rollups rollups() {
    return GOVERNANCE.get(Rollups.class);
  }

  private static List<Map<String, Object>> query(Reader reader, String sql) {
    return GOVERNANCE
        .get(Tenancy.class)
        .read(
            reader,
            () -> JdbcClient.create(GOVERNANCE.database().app()).sql(sql).query().listOfRows());
  }

  @Test
  void everyRollUpCountsEveryState() {
    Rollup nation = rollups().of(Reader.NATION, MONTH);
    StatusCounts total = nation.total();
    assertThat(nation.places()).hasSize(50);
    assertThat(total.total()).isEqualTo(50 * 20 * 40);
    assertThat(sum(rollups().bySystem(Reader.NATION, MONTH))).isEqualTo(total);
    assertThat(sum(rollups().byStep(Reader.NATION, MONTH))).isEqualTo(total);
    assertThat(sum(rollups().byPhase(Reader.NATION, MONTH))).isEqualTo(total);
    assertThat(rollups().bySystem(Reader.NATION, MONTH)).hasSize(20);
    assertThat(rollups().byStep(Reader.NATION, MONTH))
        .extracting(RollupLine::key)
        .startsWith("1", "2", "3")
        .endsWith("40")
        .hasSize(40);
    assertThat(rollups().byPhase(Reader.NATION, MONTH))
        .extracting(RollupLine::key)
        .containsExactly("計画立案", "システム選定", "移行");
    assertThat(
            rollups().bySystem(Reader.NATION, MONTH).stream().mapToLong(RollupLine::delayed).sum())
        .isEqualTo(nation.delayed())
        .isPositive();
  }

  private static StatusCounts sum(List<RollupLine> lines) {
    return lines.stream().map(RollupLine::all).reduce(StatusCounts.NONE, StatusCounts::plus);
  }

  @Test
  void theSumsAreThoseOfTheRows() {
    Map<String, Long> counted =
        query(Reader.NATION, "select status, count(*) as n from app.step_state group by status")
            .stream()
            .collect(Collectors.toMap(it -> (String) it.get("status"), it -> (Long) it.get("n")));
    StatusCounts total = rollups().of(Reader.NATION, MONTH).total();
    assertThat(counted)
        .containsEntry("COMPLETED", (long) total.completed())
        .containsEntry("IN_PROGRESS", (long) total.inProgress())
        .containsEntry("NOT_STARTED", (long) total.notStarted())
        .containsEntry("NOT_APPLICABLE", (long) total.notApplicable());
  }

  @Test
  void supportedSystemsAreApart() {
    List<RollupLine> lines = rollups().bySystem(Reader.NATION, MONTH);
    assertThat(lines).allMatch(it -> it.others().total() > 0 && it.supported().total() > 0);
    Rollup nation = rollups().of(Reader.NATION, MONTH);
    long supported = lines.stream().mapToLong(it -> it.supported().total()).sum();
    assertThat(nation.supportedSystems()).isEqualTo(new Rate(supported / 40, 1_000));
  }

  @Test
  void aPrefectureReadsItsOwnMunicipalities() {
    Rollup rollup = rollups().of(PREFECTURE, MONTH);
    assertThat(rollup.places()).hasSize(20).allMatch(it -> it.code().startsWith("08"));
    assertThat(rollup.municipalities()).isEqualTo(21);
    assertThat(rollup.submitted()).isEqualTo(new Rate(20, 21));
    assertThat(sum(rollups().byStep(PREFECTURE, MONTH)).total()).isEqualTo(20 * 800);
    assertThat(rollups().of(Reader.prefecture("47"), MONTH).places()).isEmpty();
    assertThat(rollups().latestMonth(Reader.prefecture("47"))).isEmpty();
    assertThat(rollups().latestMonth(PREFECTURE)).contains(MONTH);
  }

  @Test
  void placesAreRankedByTheirRatesAndSpreadOverBands() {
    Rollup nation = rollups().of(Reader.NATION, MONTH);
    for (int i = 1; i < nation.places().size(); i++) {
      Place before = nation.places().get(i - 1);
      Place place = nation.places().get(i);
      int settled = place.counts().completed() + place.counts().notApplicable();
      int settledBefore = before.counts().completed() + before.counts().notApplicable();
      assertThat(settled).isLessThanOrEqualTo(settledBefore);
      assertThat(place.rank()).isEqualTo(settled == settledBefore ? before.rank() : i + 1);
    }
    assertThat(nation.distribution()).hasSize(10);
    assertThat(nation.distribution().stream().mapToInt(Rollup.Band::municipalities).sum())
        .isEqualTo(50);
  }

  @Test
  void whoWasInTimeIsCountedOfThoseWhoHadADay() {
    Rollup nation = rollups().of(Reader.NATION, MONTH);
    assertThat(nation.onTime().whole()).isEqualTo(50);
    assertThat(nation.onTime().part()).isBetween(35L, 49L);
  }

  @Test
  void aReaderSeesNoOpenMonthWhateverHeAsks() {
    assertThat(query(Reader.NATION, "select state from app.pmo_month"))
        .hasSizeGreaterThanOrEqualTo(50)
        .allSatisfy(it -> assertThat(it).containsEntry("state", "SUBMITTED"));
    long id = open.get(0).id();
    assertThat(query(Reader.NATION, "select 1 from app.step_state where month_id = " + id))
        .isEmpty();
    assertThat(query(PREFECTURE, "select set_config('shirube.municipality', '" + CITY + "', true)"))
        .isNotEmpty();
    List<Month> months =
        GOVERNANCE
            .get(Tenancy.class)
            .read(PREFECTURE, () -> GOVERNANCE.get(Months.class).all(CITY));
    assertThat(months).isEmpty();
    assertThat(
            GOVERNANCE
                .get(Tenancy.class)
                .read(PREFECTURE, () -> GOVERNANCE.get(StepBoard.class).records(open.get(0))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "municipality",
        "pmo_month",
        "step_state",
        "submitted_month",
        "submitted_system",
        "submitted_step"
      })
  void aPrefectureSeesNoRowOfAnother(String table) {
    assertThat(query(PREFECTURE, "select distinct left(municipality, 2) as p from app." + table))
        .containsExactly(Map.of("p", "08"));
    assertThat(
            query(
                PREFECTURE,
                "select 1 from app." + table + " where municipality = '" + OTHERS + "'"))
        .isEmpty();
  }

  @Test
  void aReaderSeesNothingElse() {
    Set<String> shown =
        Set.of(
            "municipality",
            "pmo_month",
            "step_state",
            "submitted_month",
            "submitted_system",
            "submitted_step");
    List<String> tables =
        query(
                Reader.NATION,
                """
                select c.relname as name from pg_class c
                 where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
                   and c.relrowsecurity
                   and has_table_privilege(current_user, c.oid, 'select')
                """)
            .stream()
            .map(it -> (String) it.get("name"))
            .filter(name -> !shown.contains(name))
            .toList();
    assertThat(tables).contains("person", "step_change", "system_assignment", "audit_event");
    for (String table : tables) {
      assertThat(query(Reader.NATION, "select 1 from app." + table)).as(table).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update app.step_state set note = 'x' returning 1",
        "update app.pmo_month set state = 'OPEN' returning 1",
        "insert into app.municipality (municipality, name) values ('088888', 'x') returning 1",
        "insert into app.submitted_month select * from app.submitted_month returning 1",
        "delete from app.department_confirmation returning 1"
      })
  void aReaderWritesNothing(String sql) {
    assertThatThrownBy(() -> query(Reader.NATION, sql))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("read-only transaction");
  }

  /** Even where the transaction could write: the rows are nobody's. */
  @Test
  void withoutTheReadOnlyTransactionThereIsNothingToWriteEither() {
    try (Database separate = GOVERNANCE.openFor(CITY)) {
      Function<String, Integer> update =
          sql -> JdbcClient.create(readerSession(separate.app())).sql(sql).update();
      assertThat(update.apply("update app.step_state set note = 'x'")).isZero();
      assertThat(update.apply("update app.pmo_month set state = 'OPEN'")).isZero();
      assertThatThrownBy(
              () ->
                  update.apply(
                      "insert into app.municipality (municipality, name) values ('088888', 'x')"))
          .rootCause()
          .hasMessageContaining("row-level security");
    }
  }

  /** Fresh sessions that read for the nation, in transactions that could write. */
  private static DataSource readerSession(DataSource database) {
    return new DelegatingDataSource(database) {
      @Override
      public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (var statement = connection.createStatement()) {
          statement.execute("select set_config('shirube.reader', 'nation', false)");
        }
        return connection;
      }
    };
  }

  @Test
  void aReadWithinOtherWorkIsRefused() {
    assertThatThrownBy(
            () -> GOVERNANCE.get(Tenancy.class).run(CITY, () -> rollups().of(Reader.NATION, MONTH)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aReaderIsOfAPrefectureOrTheNation() {
    for (String wrong : List.of("", "00", "48", "8", "NATION", "08%", "nation'")) {
      assertThatThrownBy(() -> new Reader(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Reader.isPrefecture("47")).isTrue();
    assertThat(Reader.isPrefecture("nation")).isFalse();
  }
}
