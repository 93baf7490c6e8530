package jp.shirube.governance.everything;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.token.NewToken;
import jp.shirube.governance.token.Scope;
import jp.shirube.governance.token.Tokens;
import jp.shirube.governance.web.TestClient;
import jp.shirube.governance.web.TestServer;
import jp.shirube.migration.actor.Actor;

/** Somebody of each role, signed in to the pages and with a token of every scope for the API. */
final class Everybody {

  /** Roles that the sample city has persons of. */
  private static final Map<Actor.Role, String> SAMPLE =
      Map.of(
          Actor.Role.PLANNER, "plan-1",
          Actor.Role.PMO_MANAGER, "plan-head",
          Actor.Role.DEPARTMENT_STAFF, "tax-staff",
          Actor.Role.DEPARTMENT_HEAD, "tax-head",
          Actor.Role.VENDOR_ENGINEER, "a-engineer",
          Actor.Role.VENDOR_LEAD, "a-lead",
          Actor.Role.AUDITOR, "auditor",
          Actor.Role.ADMINISTRATOR, "admin-1");

  private static final Set<Actor.Role> ADDED =
      Set.of(Actor.Role.DISASTER_OFFICER, Actor.Role.PREFECTURE_READER, Actor.Role.NATION_READER);

  private final TestServer server;
  private final Map<Actor.Role, Signed> everybody = new EnumMap<>(Actor.Role.class);

  /** A session with its token against forged requests, and a token for the API. */
  record Signed(TestClient pages, String csrf, String token) {}

  Everybody(TestServer server) {
    this.server = server;
    SAMPLE.forEach((role, id) -> everybody.put(role, signed(id)));
    ADDED.forEach(role -> everybody.put(role, signed(added(role))));
  }

  private String added(Actor.Role role) {
    String id = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    Person person = new Person(id, "試験", role, "", "", "", TestGovernance.TODAY.minusDays(9), null);
    people().put(TestGovernance.CITY, person, TestGovernance.STAFF);
    return id;
  }

  private People people() {
    return server.governance().get(People.class);
  }

  private Signed signed(String id) {
    TestClient client = server.as(id);
    return new Signed(client, client.token("/"), token(id));
  }

  /** A token with every scope that the person's role can have. */
  private String token(String id) {
    Person person = people().find(TestGovernance.CITY, id).orElseThrow();
    Set<Scope> scopes = Scope.within(AccessRules.of(person.role()));
    NewToken wanted = new NewToken("全部", scopes, TestGovernance.TODAY.plusDays(1));
    Viewer viewer = new Viewer(TestGovernance.CITY, person, "test");
    return server.governance().get(Tokens.class).issue(viewer, wanted).secret();
  }

  Set<Actor.Role> roles() {
    return everybody.keySet();
  }

  /**
   * An answer.
   *
   * @param location where it sends one to, {@code ""} for nowhere
   * @param text its body, {@code ""} of one that goes on
   */
  record Reply(int status, String location, String text) {

    static Reply of(HttpResponse<byte[]> answer) {
      return new Reply(answer.statusCode(), location(answer), TestClient.text(answer));
    }

    private static String location(HttpResponse<?> answer) {
      return answer.headers().firstValue("Location").orElse("");
    }

    static Reply begun(HttpResponse<InputStream> answer) {
      try (InputStream body = answer.body()) {
        return new Reply(answer.statusCode(), location(answer), "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What somebody of a role is answered. */
  Reply ask(Actor.Role role, Endpoint endpoint, String path) {
    Signed signed = everybody.get(role);
    HttpRequest.Builder request =
        endpoint.isApi()
            ? api(endpoint, path).header("Authorization", "Bearer " + signed.token())
            : page(endpoint, path, signed.csrf());
    return sent(signed.pages(), endpoint, request);
  }

  /** What nobody is answered. */
  Reply askAsNobody(Endpoint endpoint, String path) {
    return sent(
        server.anonymous(),
        endpoint,
        endpoint.isApi() ? api(endpoint, path) : page(endpoint, path, ""));
  }

  private static Reply sent(TestClient client, Endpoint endpoint, HttpRequest.Builder request) {
    return endpoint.stream() ? Reply.begun(client.begin(request)) : Reply.of(client.send(request));
  }

  private HttpRequest.Builder api(Endpoint endpoint, String path) {
    return HttpRequest.newBuilder(uri(path)).method(endpoint.method(), BodyPublishers.noBody());
  }

  private HttpRequest.Builder page(Endpoint endpoint, String path, String csrf) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (endpoint.isRead()) {
      return request.GET();
    }
    String form = "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8);
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .method(endpoint.method(), BodyPublishers.ofString(form));
  }

  private URI uri(String path) {
    return URI.create(server.url() + path);
  }
}
