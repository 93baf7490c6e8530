package jp.shirube.governance.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of the READMEs from pages that are being served; {@code docs/images/pages.sh}
 * runs it. Its name keeps it out of the tests.
 */
class ReadmePictures {

  private static final Path FOLDER = Path.of("..", "docs", "images");

  /** One picture: who looks at which page. */
  private record Picture(String name, String person, String path) {}

  private static final List<Picture> PICTURES =
      List.of(
          new Picture("page-home", "plan-head", "/"),
          new Picture("page-matrix", "plan-1", "/steps"),
          new Picture("page-jobs", "plan-1", "/jobs"));

  private final String url = property("shirube.url");
  private final String password = property("shirube.password");

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  @Test
  void make() {
    try (Playwright playwright = Playwright.create()) {
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(TestBrowser.chromium())
                      .setArgs(TestBrowser.QUIET));
      PICTURES.forEach(picture -> shoot(browser, picture));
    }
  }

  private void shoot(Browser browser, Picture picture) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("ja-JP").setViewportSize(1366, 768))) {
      Page page = context.newPage();
      page.navigate(url + "/sign-in");
      page.fill("#person", picture.person());
      page.fill("#password", password);
      page.press("#password", "Enter");
      page.waitForURL(at -> !at.contains("/sign-in"));
      page.navigate(url + picture.path());
      page.screenshot(
          new Page.ScreenshotOptions().setPath(FOLDER.resolve(picture.name() + ".png")));
    }
  }
}
