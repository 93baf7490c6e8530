package jp.shirube.governance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A headless Chromium on the pages of a {@link TestServer}, which is registered before it. The
 * browser is Debian's, or the one that {@code SHIRUBE_CHROMIUM} names.
 */
public final class TestBrowser implements BeforeAllCallback, AfterAllCallback {

  private static final Path PICTURES = Path.of("target", "pictures");
  private static final Set<String> BAD = Set.of("serious", "critical");
  static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final TestServer server;
  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  public TestBrowser(TestServer server) {
    this.server = server;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Playwright started =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    playwright = started;
    browser =
        started
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
  }

  static Path chromium() {
    String named = System.getenv("SHIRUBE_CHROMIUM");
    return Path.of(named == null ? "/usr/bin/chromium" : named);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (playwright != null) {
      playwright.close();
    }
  }

  /** An empty page of nobody, 1366 x 768. */
  public Page page() {
    return context(1366, 768).newPage();
  }

  /** A context of its own, of some size. */
  public BrowserContext context(int width, int height) {
    if (browser == null) {
      throw new IllegalStateException("used outside of a test");
    }
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(server.url())
            .setLocale("ja-JP")
            .setTimezoneId("Asia/Tokyo")
            .setViewportSize(width, height));
  }

  /** The first page of somebody who signed in. */
  public Page as(String person) {
    server.givePassword(person);
    Page page = page();
    page.navigate("/sign-in");
    page.fill("#person", person);
    page.fill("#password", TestServer.PASSWORD);
    page.press("#password", "Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return page;
  }

  /** Holds a page to WCAG 2.2 AA as axe-core sees it: nothing serious, nothing critical. */
  public static void accessible(Page page) {
    List<String> violations =
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> BAD.contains(rule.getImpact()))
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(5)
                                .toList())
                .toList();
    assertThat(violations).as(page.url()).isEmpty();
  }

  /**
   * Keeps pictures of a page in both sizes in {@code target/pictures}, for people to look at: only
   * with {@code -Dshirube.pictures=true}, since they take longer than what is tested.
   */
  public static void picture(Page page, String name) {
    if (!Boolean.getBoolean("shirube.pictures")) {
      return;
    }
    try {
      Files.createDirectories(PICTURES);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    shoot(page, name, 1366, 768);
    shoot(page, name + "-tablet", 1024, 768);
    page.setViewportSize(1366, 768);
  }

  private static void shoot(Page page, String name, int width, int height) {
    page.setViewportSize(width, height);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
