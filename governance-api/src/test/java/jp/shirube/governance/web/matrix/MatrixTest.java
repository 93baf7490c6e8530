package jp.shirube.governance.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthChecks;
import jp.shirube.governance.progress.Proposals;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.DefaultUriBuilderFactory;

/** The matrix over HTTP, as browsers without script see it. */
class MatrixTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static Month month;

  private final StepBoard board = SERVER.governance().get(StepBoard.class);

  @BeforeAll
  static void make() {
    month = new MatrixCity(SERVER.governance()).make();
  }

  private static Document page(String person, String path) {
    return SERVER.as(person).page(path);
  }

  private static HttpResponse<byte[]> post(String person, String path, Map<String, String> form) {
    return SERVER.as(person).post("/steps", path, form);
  }

  private Map<StepStatus, Long> counts() {
    return board.records(month).stream()
        .collect(Collectors.groupingBy(it -> it.state().status(), Collectors.counting()));
  }

  @Test
  void everyCellStandsInItsPlaceWithItsStatus() {
    Document page = page("plan-1", "/steps?month=2026-11");
    assertThat(page.select("td.cell")).hasSize(800);
    for (StepRecord record : board.records(month)) {
      StepState state = record.state();
      Element cell = page.getElementById("c-" + state.systemId() + "-" + state.stepNo());
      assertThat(cell.classNames()).contains("cell-" + state.status());
      assertThat(cell.select("a").attr("aria-label")).startsWith(state.status().label());
      assertThat(cell.select(".symbol").text()).isEqualTo(Cell.symbol(state.status()));
    }
  }

  @Test
  void ratesAreThoseOfTheCells() {
    Map<StepStatus, Long> counts = counts();
    long settled =
        counts.get(StepStatus.COMPLETED) + counts.getOrDefault(StepStatus.NOT_APPLICABLE, 0L);
    Document page = page("plan-1", "/steps");
    assertThat(page.select(".matrix-rates dd").eachText())
        .anyMatch(text -> text.contains("(" + settled + "/800)"));
    assertThat(page.select("#groups table").get(0).select("tbody tr"))
        .extracting(row -> row.select("td").get(0).text())
        .containsExactly("20", "19", "1", "1", "19");
    assertThat(page.select("td.sum").get(0).text()).isEqualTo("21/40");
  }

  @Test
  void marksAreThoseOfTheServices() {
    Document page = page("plan-1", "/steps");
    assertThat(ids(page, Mark.CLAIMED))
        .isEqualTo(
            SERVER.governance().get(MonthChecks.class).claims(month).stream()
                .map(it -> "c-" + it.systemId() + "-" + it.stepNo())
                .sorted()
                .toList())
        .isNotEmpty();
    assertThat(ids(page, Mark.PROPOSED))
        .isEqualTo(
            SERVER.governance().get(Proposals.class).open(month).stream()
                .map(it -> "c-" + it.systemId() + "-" + it.stepNo())
                .sorted()
                .toList())
        .contains("c-001-34");
    assertThat(ids(page, Mark.WAITING)).containsExactly("c-003-39");
    assertThat(ids(page, Mark.FORWARD)).containsExactly("c-001-21");
    assertThat(ids(page, Mark.LATE)).hasSize(19).contains("c-002-22");
  }

  private static List<String> ids(Document page, Mark mark) {
    return page.select("td.cell").stream()
        .filter(cell -> cell.select(".marks").text().contains(mark.symbol()))
        .map(Element::id)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "late=on, 19, 19",
    "status=NOT_APPLICABLE, 2, 2",
    "department=税務課&status=IN_PROGRESS, 4, 4",
    "vendor=B&late=on, 6, 6",
    "text=リハーサル, 20, 20",
    "text=存在しない文字, 0, 0",
    "mine=on, 2, 1"
  })
  void filtersPickWhatIsAskedFor(String query, int cells, int rows) {
    Document page = page("plan-1", "/steps?" + encoded(query));
    assertThat(page.select("td.cell:not(.is-left-out)")).hasSize(cells);
    assertThat(page.select("[data-grid] tbody tr")).hasSize(rows);
  }

  private static String encoded(String query) {
    return new DefaultUriBuilderFactory().builder().query(query).build().getRawQuery();
  }

  @Test
  void aPhaseKeepsItsColumnsOnly() {
    Document page = page("plan-1", "/steps?" + encoded("phase=移行"));
    assertThat(page.select("thead .step")).hasSize(11);
    assertThat(page.select("td.cell")).hasSize(220);
  }

  @Test
  void whoMayDecideFindsWhatWaitsForHim() {
    Document page = page("plan-head", "/steps?mine=on");
    assertThat(page.select("td.cell:not(.is-left-out)"))
        .extracting(Element::id)
        .containsExactly("c-003-39");
    assertThat(page.select("[data-bulk]")).as("the manager writes no cells").isEmpty();
  }

  @Test
  void everybodySeesItsOwnRowsOnly() {
    assertThat(page("tax-staff", "/steps").select("[data-grid] tbody tr")).hasSize(4);
    Document vendor = page("b-engineer", "/steps");
    assertThat(vendor.select("[data-grid] tbody tr")).hasSize(6);
    assertThat(vendor.select("#f-vendor option")).hasSize(2);
    assertThat(SERVER.as("b-engineer").get("/steps/2026-11/001/1").statusCode()).isEqualTo(404);
    assertThat(SERVER.as("admin-1").get("/steps").statusCode()).isEqualTo(403);
    assertThat(page("auditor", "/steps").select("td.cell")).hasSize(800);
  }

  @Test
  void aFrozenMonthIsReadOnly() {
    Document page = page("plan-1", "/steps?month=2026-10");
    assertThat(page.select("[data-bulk]")).isEmpty();
    assertThat(page("plan-1", "/steps/2026-10/001/1").select(".cell-form")).isEmpty();
    HttpResponse<byte[]> refused =
        post("plan-1", "/steps/2026-10/001/1", Map.of("seen", "0", "owner", "だれか"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestClient.text(refused)).contains("SRB-PRG-0012");
  }

  @ParameterizedTest
  @CsvSource({
    "/steps?month=2031-01",
    "/steps?month=x",
    "/steps/2026-11/001/41",
    "/steps/2026-11/999/1",
    "/steps/2026-11.9/001/1"
  })
  void whatIsNotThereIsSaidSo(String path) {
    assertThat(SERVER.as("plan-1").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aCellTellsEverythingThatIsKnown() {
    Document page = page("plan-1", "/steps/2026-11/001/34");
    assertThat(page.select("h1").text()).contains("データ移行リハーサル");
    assertThat(page.text())
        .contains("リハーサル 第2回")
        .contains("作業量の重み 20 暫定")
        .contains("2027-02-04（令和9年2月4日）")
        .contains("担当者 （空） → 担当");
    assertThat(page.select(".decide form")).hasSize(1);
    assertThat(page("auditor", "/steps/2026-11/001/34").select("main form")).isEmpty();
  }

  @Test
  void monthsStandWithTheirRates() {
    Document page = page("plan-1", "/steps/months");
    assertThat(page.select("tbody tr"))
        .extracting(row -> row.select("td").get(2).text())
        .containsExactly("74.13 % (593/800)", "73.88 % (591/800)");
    assertThat(page.select("tbody tr").get(0).select("td").get(3).text()).isEqualTo("+0.25");
    assertThat(page("b-engineer", "/steps/months").select("tbody tr").get(0).text())
        .contains("(207/240)");
  }

  @Test
  void aPartyFindsWhatIsLateAndWhatWaits() {
    Document tax = page("tax-staff", "/steps/department/" + encodedPath("税務課"));
    assertThat(tax.select(".party-system")).hasSize(4);
    assertThat(tax.text()).contains("営業日14日超過").contains("特定移行支援システム");
    Document vendor = page("a-lead", "/steps/vendor/A");
    assertThat(vendor.select(".party-system")).hasSize(9);
    assertThat(vendor.text()).contains("承認待ち").doesNotContain("特定移行支援システム");
    assertThat(SERVER.as("a-lead").get("/steps/vendor/B").statusCode()).isEqualTo(404);
  }

  private static String encodedPath(String text) {
    return new DefaultUriBuilderFactory()
        .builder()
        .pathSegment(text)
        .build()
        .getRawPath()
        .substring(1);
  }
}
