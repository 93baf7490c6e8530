package jp.shirube.governance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.contract.Operation;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The contract and the handlers are of one mind, and people can read it. */
class ContractTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @Test
  void everyOperationHasItsHandlerAndEveryHandlerItsOperation() {
    Map<String, String> promised = new TreeMap<>();
    contract()
        .operations()
        .forEach(
            it -> promised.put(it.method() + " " + Contract.BASE + it.path(), it.permission()));
    assertThat(served()).isEqualTo(promised);
  }

  /** Permissions by method and path of the handlers below the base. */
  private static Map<String, String> served() {
    Map<String, String> served = new TreeMap<>();
    SERVER
        .server()
        .get(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (mapping, handler) ->
                mapping.getPatternValues().stream()
                    .filter(path -> path.startsWith(Contract.BASE + "/"))
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(
                                    method ->
                                        served.put(
                                            method + " " + path,
                                            handler
                                                .getMethodAnnotation(Needs.class)
                                                .value()
                                                .name()))));
    return served;
  }

  @Test
  void everyOperationIsWellDescribed() {
    Map<String, Integer> ids = new HashMap<>();
    for (Operation it : contract().operations()) {
      ids.merge(it.id(), 1, Integer::sum);
      assertThat(it.summary()).as(it.id()).isNotBlank();
      assertThat(it.summaryEn()).as(it.id()).isNotBlank();
      assertThat(Permission.valueOf(it.permission())).as(it.id()).isNotNull();
      assertThat(it.scope().isEmpty()).as(it.id()).isEqualTo(it.permission().equals("SIGNED_IN"));
      assertThat(it.answers().get(it.answers().size() - 1).status())
          .as(it.id())
          .isEqualTo("default");
      List<String> parameters = it.parameters().stream().map(p -> p.name()).toList();
      assertThat(parameters.contains("Idempotency-Key"))
          .as(it.id())
          .isEqualTo(it.method().equals("POST"));
    }
    assertThat(ids.values()).containsOnly(1);
    List<String> tags =
        SERVER
            .server()
            .get(Contract.class)
            .document()
            .path("tags")
            .valueStream()
            .map(t -> t.path("name").asString())
            .toList();
    assertThat(contract().operations()).allSatisfy(it -> assertThat(tags).contains(it.tag()));
  }

  @Test
  void thePageShowsEveryOperationToAnybody() {
    Document page = SERVER.anonymous().page("/api/docs");
    assertThat(page.select("details.api-operation").eachAttr("id"))
        .containsExactlyInAnyOrderElementsOf(
            contract().operations().stream().map(Operation::id).toList());
    assertThat(page.select("a[href^=#type-]").eachAttr("href").stream().map(it -> it.substring(1)))
        .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    assertThat(page.select("#changeStep dd").eachText()).containsExactly("STEPS_EDIT", "工程");
    Document english = SERVER.anonymous().page("/api/docs?language=en");
    assertThat(english.select("#changeStep summary").text()).contains("Change a step");
  }

  @Test
  void everyCodeOfAProblemIsExplained() {
    Document page = SERVER.anonymous().page("/api/docs/codes");
    assertThat(page.getElementById("SRB-API-0013").text()).contains("Idempotency-Key");
    assertThat(page.select("tbody tr")).hasSizeGreaterThan(400);
  }

  @Test
  void theDocumentItselfIsDownloaded() {
    var answer = SERVER.anonymous().get("/api/openapi.yaml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(TestClient.text(answer)).startsWith("openapi: 3.1.0");
    assertThat(Jsoup.parse(TestClient.text(answer)).select("script")).isEmpty();
  }

  private static Contract contract() {
    return SERVER.server().get(Contract.class);
  }
}
