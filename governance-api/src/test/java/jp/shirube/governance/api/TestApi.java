package jp.shirube.governance.api;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.token.NewToken;
import jp.shirube.governance.token.Scope;
import jp.shirube.governance.token.Tokens;
import jp.shirube.governance.web.TestServer;

/** Programs of the sample city's persons that call the API of a test's server. */
public final class TestApi {

  private final TestServer server;
  private final Map<String, ApiClient> clients = new ConcurrentHashMap<>();
  private final AtomicInteger names = new AtomicInteger();

  public TestApi(TestServer server) {
    this.server = server;
  }

  /** A client with every scope that the person's role can have, one for the whole test class. */
  public ApiClient as(String person) {
    return clients.computeIfAbsent(
        person, id -> as(id, Scope.within(AccessRules.of(viewer(id).person().role()))));
  }

  /** A client with a token of its own. */
  public ApiClient as(String person, Set<Scope> scopes) {
    return with(secret(person, scopes));
  }

  /** A client that presents anything as its token. */
  public ApiClient with(String secret) {
    return new ApiClient(server.url(), secret, contract());
  }

  /** A new token of a person. */
  public String secret(String person, Set<Scope> scopes) {
    String name = "試験" + names.incrementAndGet();
    NewToken wanted = new NewToken(name, scopes, TestGovernance.TODAY.plusDays(30));
    return server.governance().get(Tokens.class).issue(viewer(person), wanted).secret();
  }

  public Contract contract() {
    return server.server().get(Contract.class);
  }

  private Viewer viewer(String id) {
    return new Viewer(
        TestGovernance.CITY,
        server.governance().get(People.class).find(TestGovernance.CITY, id).orElseThrow(),
        "test");
  }
}
