package jp.shirube.governance.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.account.SignInRules;
import jp.shirube.governance.account.SignInSettings;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The pages served over the sample city of a fresh database, on a free port of this machine.
 *
 * <pre>{@code
 * @RegisterExtension static final TestServer SERVER = new TestServer();
 * }</pre>
 */
public final class TestServer implements BeforeAllCallback, AfterAllCallback {

  public static final String PASSWORD = "correct horse battery";

  /** A test signs the same person in more often than a person does. */
  private static final SignInSettings MANY_SESSIONS =
      new SignInSettings(30, 10, 10, 72, Set.of(), Set.of());

  private static final Actor ADMINISTRATOR =
      new Actor("root", "root", Actor.Role.ADMINISTRATOR, "cli:test");

  private final TestGovernance governance;
  private final Map<String, TestClient> clients = new ConcurrentHashMap<>();
  private final Map<String, Object> settings;
  private @Nullable PageServer server;

  public TestServer() {
    this(new TestGovernance());
  }

  public TestServer(TestGovernance governance) {
    this(governance, Map.of(WebDefaults.REQUESTS_PER_MINUTE, Integer.MAX_VALUE));
  }

  /**
   * @param settings of the server, see {@link ServeOptions}
   */
  public TestServer(TestGovernance governance, Map<String, Object> settings) {
    this.governance = governance;
    this.settings = settings;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    governance.beforeAll(context);
    governance.get(SignInRules.class).put(TestGovernance.CITY, MANY_SESSIONS, ADMINISTRATOR);
    ServeOptions local = ServeOptions.local(java.nio.file.Files.createTempDirectory("home"));
    server =
        PageServer.start(
            governance.governance(),
            new ServeOptions(local.address(), local.port(), local.home(), settings));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server().close();
    governance.afterAll(context);
  }

  /** The modules behind it. */
  public TestGovernance governance() {
    return governance;
  }

  public PageServer server() {
    if (server == null) {
      throw new IllegalStateException("used outside of a test");
    }
    return server;
  }

  public String url() {
    return "http://localhost:" + server().port();
  }

  /** A client of nobody. */
  public TestClient anonymous() {
    return new TestClient(url());
  }

  /** A client that signed in as a person of the sample city, once for the whole test class. */
  public TestClient as(String person) {
    return clients.computeIfAbsent(person, this::signIn);
  }

  private TestClient signIn(String person) {
    givePassword(person);
    return anonymous().signIn(person, PASSWORD);
  }

  /** Gives a person the tests' password. */
  public void givePassword(String person) {
    governance
        .get(Accounts.class)
        .setPassword(TestGovernance.CITY, person, PASSWORD, TestGovernance.STAFF);
  }
}
