package jp.shirube.governance.web;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.STAFF;
import static jp.shirube.governance.context.TestGovernance.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.cities.Readers;
import jp.shirube.governance.cities.SmallNation;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.actor.Actor.Role;
import jp.shirube.migration.database.Database;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The roll-ups of readers who sign in where their own body's register is: three municipalities of
 * prefecture 08 and one of 09 have submitted.
 */
class RollupPagesTest {

  @RegisterExtension static final TestGovernance GOVERNANCE = new TestGovernance();

  @TempDir static Path home;

  private static final List<AutoCloseable> OPENED = new ArrayList<>();
  private static final List<TestClient> CLIENTS = new ArrayList<>();

  @BeforeAll
  static void serve() {
    SmallNation.fill(GOVERNANCE);
    CLIENTS.add(reader("080004", Role.PREFECTURE_READER));
    CLIENTS.add(reader(Readers.NATION, Role.NATION_READER));
    CLIENTS.add(reader(CITY, Role.NATION_READER));
  }

  /** Serves for a body and signs a reader of its register in. */
  private static TestClient reader(String body, Role role) {
    Database database = GOVERNANCE.openFor(body);
    Governance governance = Governance.open(database, GOVERNANCE.clock(), home);
    PageServer server = PageServer.start(governance, ServeOptions.local(home));
    OPENED.addAll(List.of(database, governance, server));
    Person person = new Person("reader", "閲覧者", role, "", "", "", TODAY.minusDays(1), null);
    governance.get(People.class).put(body, person, STAFF);
    governance.get(Accounts.class).setPassword(body, "reader", TestServer.PASSWORD, STAFF);
    return new TestClient("http://localhost:" + server.port())
        .signIn("reader", TestServer.PASSWORD);
  }

  @AfterAll
  static void close() throws Exception {
    for (int i = OPENED.size() - 1; i >= 0; i--) {
      OPENED.get(i).close();
    }
  }

  private static TestClient prefecture() {
    return CLIENTS.get(0);
  }

  private static TestClient nation() {
    return CLIENTS.get(1);
  }

  private static List<String> codes(Document page) {
    return page.select("table[class=dense] tbody tr:has(th a) td:nth-child(2)").eachText();
  }

  @Test
  void aPrefectureSeesItsOwnAndTheNationAll() {
    Document own = prefecture().page("/rollup");
    assertThat(own.select("h1").text()).isEqualTo("都道府県内の集計 2026年10月（令和8年10月）");
    assertThat(codes(own)).hasSize(3).allMatch(code -> code.startsWith("08"));
    assertThat(own.select("caption").eachText()).contains("3団体");
    Document all = nation().page("/rollup?month=2026-10");
    assertThat(codes(all)).hasSize(4);
    assertThat(all.select(".numbers li").first().text()).isEqualTo("提出した団体80.00 % (4/5)");
  }

  @Test
  void municipalitiesAreFiltered() {
    assertThat(codes(nation().page("/rollup?prefecture=09"))).hasSize(1);
    assertThat(codes(nation().page("/rollup?prefecture=10"))).isEmpty();
    String code = codes(nation().page("/rollup?prefecture=09")).get(0);
    assertThat(codes(nation().page("/rollup?text=" + code))).containsExactly(code);
    int supported = codes(nation().page("/rollup?only=supported")).size();
    int late = codes(nation().page("/rollup?only=late")).size();
    assertThat(List.of(supported, late)).allMatch(found -> found <= 4);
  }

  @Test
  void linesAreToldBySystemStepAndPhase() {
    assertThat(prefecture().page("/rollup?by=system").select("tbody tr").size()).isEqualTo(21);
    Document steps = prefecture().page("/rollup?by=step");
    assertThat(steps.select("tbody tr").size()).isEqualTo(41);
    assertThat(steps.select(".badge-provisional").text()).isEqualTo("暫定");
    assertThat(prefecture().page("/rollup?by=phase").select("tbody tr").size()).isEqualTo(4);
  }

  @Test
  void aMunicipalityIsOpenedDownToItsSubmittedSteps() {
    String code = codes(prefecture().page("/rollup")).get(0);
    Document place = prefecture().page("/rollup/" + code);
    assertThat(place.select("h1").text()).endsWith("（" + code + "）");
    assertThat(place.select(".states tbody tr")).hasSize(20);
    for (Element line : place.select(".states tbody tr")) {
      assertThat(line.select("td.number + td ~ td, td.number + td"))
          .hasSizeGreaterThanOrEqualTo(40);
    }
  }

  @Test
  void whatLiesInAnotherPrefectureIsNotThere() {
    String other = codes(nation().page("/rollup?prefecture=09")).get(0);
    assertThat(prefecture().get("/rollup/" + other).statusCode()).isEqualTo(404);
    assertThat(prefecture().get("/rollup/" + CITY).statusCode()).isEqualTo(404);
    assertThat(TestClient.text(prefecture().get("/rollup/export.csv"))).doesNotContain(other);
  }

  @Test
  void everyStateIsExported() throws Exception {
    HttpResponse<byte[]> csv = nation().get("/rollup/export.csv?month=2026-10");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(TestClient.text(csv).lines()).hasSize(1 + 4 * 800);
    HttpResponse<byte[]> xlsx = prefecture().get("/rollup/export.xlsx");
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(xlsx.body()))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(7);
      assertThat(book.getSheetAt(6).getLastRowNum()).isEqualTo(3 * 800);
    }
  }

  @Test
  void aReaderInTheRegisterOfACityReadsNothing() {
    HttpResponse<byte[]> refused = CLIENTS.get(2).get("/rollup");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-CTY-0003");
  }

  @Test
  void readersGoNowhereElse() {
    assertThat(prefecture().get("/coordination").statusCode()).isEqualTo(403);
    assertThat(prefecture().get("/calendar").statusCode()).isEqualTo(403);
    assertThat(prefecture().page("/rollup").select("nav.menu a").eachText())
        .contains("広域集計")
        .doesNotContain("調整事項");
  }
}
