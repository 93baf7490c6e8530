package jp.shirube.governance.everything;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.context.TestCity;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.coordination.ItemDesk;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.Minutes;
import jp.shirube.governance.coordination.MinutesBook;
import jp.shirube.governance.coordination.MinutesTopic;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.mappingdesk.MappingDesk;
import jp.shirube.governance.mappingdesk.SampleWorkbooks;
import jp.shirube.governance.mappingdesk.UploadedWorkbook;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.token.NewToken;
import jp.shirube.governance.token.Scope;
import jp.shirube.governance.token.Tokens;
import jp.shirube.governance.web.TestServer;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.actor.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that can be read, asked with the names of what is others': another vendor's, another
 * department's, another municipality's. Whatever is theirs carries a mark that no answer may show;
 * below the application the rows themselves are not there.
 */
@Tag("long")
class ForeignRowsTest {

  @RegisterExtension
  static final TestServer SERVER =
      new TestServer(
          new TestGovernance(),
          Map.of(
              "shirube.web.requests-per-minute", 1_000_000,
              "shirube.api.requests-per-minute", 1_000_000));

  /** In all that is vendor B's and the citizens' department's. */
  private static final String THEIRS = "他者秘";

  /** In all that is another municipality's. */
  private static final String ELSEWHERE = "他市秘";

  private static final String OTHER_CITY = "082376";

  /** Lists that every party may read: who there is, not what they do. */
  private static final Set<String> DIRECTORIES = Set.of("vendor", "department", "person");

  private static final List<TestCity> OTHER = new ArrayList<>();

  private static Everybody everybody;
  private static Examples theirs;

  @BeforeAll
  static void everybodyHasSomething() {
    everybody = new Everybody(SERVER);
    Month month = SERVER.governance().openMonth();
    OTHER.add(new TestCity(SERVER.governance(), OTHER_CITY, TODAY));
    inAnotherCity(OTHER.get(0));
    Assignment system = theirSystem();
    mark(month, system);
    theirs = examples(system);
  }

  @AfterAll
  static void close() {
    OTHER.forEach(TestCity::close);
  }

  private static <T> T get(Class<T> type) {
    return SERVER.governance().get(type);
  }

  private static Assignment theirSystem() {
    return get(Municipalities.class).find(CITY).orElseThrow().assignments().stream()
        .filter(it -> it.vendor().equals("B") && it.department().equals("市民課"))
        .findFirst()
        .or(
            () ->
                get(Municipalities.class).find(CITY).orElseThrow().assignments().stream()
                    .filter(it -> it.vendor().equals("B") && !it.department().equals("税務課"))
                    .findFirst())
        .orElseThrow();
  }

  private static void mark(Month month, Assignment system) {
    StepState state = StepState.untouched(system.systemId(), 1).withOwner(THEIRS);
    get(StepBoard.class).declare(month, List.of(state), THEIRS, STAFF);
    Party vendor = Party.vendor("B");
    get(ItemDesk.class)
        .raise(
            CITY,
            new NewItem(THEIRS, THEIRS, Party.OFFICE, vendor, TODAY.plusDays(9), ItemSubject.NONE),
            STAFF);
    MinutesTopic topic = new MinutesTopic(THEIRS, 0, THEIRS, THEIRS);
    get(MinutesBook.class)
        .write(
            CITY,
            new Minutes(0, 0, TODAY, THEIRS, "", THEIRS, List.of(vendor), "", List.of(topic)),
            STAFF);
    byte[] workbook = SampleWorkbooks.of(system.systemId());
    get(MappingDesk.class)
        .upload(CITY, system.systemId(), new UploadedWorkbook(THEIRS + ".xlsx", workbook), STAFF);
    Viewer engineer =
        new Viewer(CITY, get(People.class).find(CITY, "b-engineer").orElseThrow(), "test");
    get(Tokens.class).issue(engineer, new NewToken(THEIRS, Set.of(Scope.READ), TODAY.plusDays(9)));
  }

  private static void inAnotherCity(TestCity city) {
    Month month =
        city.get(Months.class)
            .open(
                city.code(), java.time.YearMonth.from(TODAY), StepLists.builtIn().edition(), STAFF);
    city.get(StepBoard.class)
        .declare(
            month, List.of(StepState.untouched("010", 1).withOwner(ELSEWHERE)), ELSEWHERE, STAFF);
    city.get(ItemDesk.class)
        .raise(
            city.code(),
            new NewItem(
                ELSEWHERE, ELSEWHERE, Party.OFFICE, Party.vendor("A"), TODAY, ItemSubject.NONE),
            STAFF);
  }

  /** Names of what is theirs; ids of rows are tried from the first on. */
  private static Examples examples(Assignment system) {
    Map<String, List<String>> names = new HashMap<>();
    List<String> few = IntStream.rangeClosed(1, 3).mapToObj(Integer::toString).toList();
    for (String number : List.of("id", "number", "version", "position", "run", "file", "record")) {
      names.put(number, few);
    }
    names.put("month", List.of(java.time.YearMonth.from(TODAY).toString()));
    names.put("system", List.of(system.systemId()));
    names.put("step", List.of("1"));
    names.put("revision", List.of("1"));
    names.put("answer", List.of("none"));
    names.put("municipality", List.of(OTHER_CITY));
    names.put("token", List.of("none"));
    names.put("mail", few);
    names.put("department", List.of("市民課"));
    names.put("vendor", List.of("B"));
    names.put("name", List.of("burn-up", "phases"));
    names.put("stage", List.of("SUBMISSION"));
    names.put("person", List.of("b-engineer"));
    names.put("people/id", List.of("b-engineer"));
    names.put("edition", List.of(Standards.builtIn().edition()));
    names.put("group", List.of(Standards.builtIn().groups().get(0).id()));
    names.put("groups/id", names.get("group"));
    names.put("item", List.of("none"));
    names.put("list", List.of("none"));
    names.put("codes/id", List.of("none"));
    names.put("date", List.of(TODAY.toString()));
    names.put("initiative", few);
    names.put("project", few);
    names.put("by", List.of("SYSTEM"));
    return new Examples(names);
  }

  @ParameterizedTest
  @EnumSource(names = {"VENDOR_ENGINEER", "VENDOR_LEAD", "DEPARTMENT_STAFF", "DEPARTMENT_HEAD"})
  void noAnswerShowsWhatIsOthers(Actor.Role role) {
    assertThat(showing(role, text -> text.contains(THEIRS) || text.contains(ELSEWHERE))).isEmpty();
  }

  @Test
  void theMarksAreShownToThoseTheyAreFor() {
    assertThat(showing(Actor.Role.PLANNER, text -> text.contains(THEIRS)))
        .as("else the marks prove nothing")
        .hasSizeGreaterThan(5);
    assertThat(showing(Actor.Role.PLANNER, text -> text.contains(ELSEWHERE))).isEmpty();
  }

  private static List<String> showing(Actor.Role role, Predicate<String> mark) {
    List<String> showing = new ArrayList<>();
    for (Endpoint endpoint : Endpoint.all(SERVER.server())) {
      boolean may = endpoint.needs().map(AccessRules.of(role)::contains).orElse(false);
      for (String path : endpoint.isRead() && may ? theirs.paths(endpoint) : List.<String>of()) {
        Everybody.Reply answer = everybody.ask(role, endpoint, path);
        if (answer.status() >= 500 || mark.test(answer.text())) {
          showing.add(path + ": " + answer.status());
        }
      }
    }
    return showing;
  }

  @Test
  void ofTablesWithAPartyASessionSeesItsOwnRows() {
    List<String> seen = new ArrayList<>();
    for (String table : tables("vendor")) {
      String others = " where coalesce(vendor, '') not in ('', 'A')";
      if (count(CITY, Standing.vendor("A"), table + others) > 0) {
        seen.add(table + " of vendors");
      }
    }
    for (String table : tables("department")) {
      String others = " where coalesce(department, '') not in ('', '税務課')";
      if (count(CITY, Standing.department("税務課"), table + others) > 0) {
        seen.add(table + " of departments");
      }
    }
    assertThat(seen).isEmpty();
    assertThat(count(CITY, Standing.CITY, "step_state where vendor = 'B'")).isPositive();
    assertThat(count(CITY, Standing.CITY, "mapping_version where vendor = 'B'")).isPositive();
    assertThat(count(CITY, Standing.CITY, "api_token where vendor = 'B'")).isPositive();
  }

  @Test
  void ofTablesOfMunicipalitiesASessionSeesItsOwnRows() {
    List<String> seen =
        tables("municipality").stream()
            .filter(
                it ->
                    count(OTHER_CITY, Standing.CITY, it + " where municipality = '" + CITY + "'")
                        > 0)
            .toList();
    assertThat(seen).isEmpty();
    assertThat(tables("municipality")).hasSizeGreaterThan(40);
  }

  /** Tables of the application that have a column, but for the directories. */
  private static List<String> tables(String column) {
    return client()
        .sql(
            """
            select c.relname from pg_class c
              join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
             where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attname = ?
               and has_table_privilege(c.oid, 'SELECT')
            """)
        .param(column)
        .query(String.class)
        .stream()
        .filter(table -> column.equals("municipality") || !DIRECTORIES.contains(table))
        .sorted()
        .toList();
  }

  private static long count(String municipality, Standing standing, String from) {
    return get(Tenancy.class)
        .call(
            municipality,
            standing,
            () -> client().sql("select count(*) from app." + from).query(Long.class).single());
  }

  private static JdbcClient client() {
    return JdbcClient.create(SERVER.governance().database().app());
  }
}
