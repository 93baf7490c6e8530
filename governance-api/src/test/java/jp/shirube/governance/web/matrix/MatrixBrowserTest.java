package jp.shirube.governance.web.matrix;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The matrix in a browser: by keys alone, and with a block from a spreadsheet. */
@Tag("long")
class MatrixBrowserTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  private static final String PASTE =
      """
      text => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.activeElement.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }
      """;

  private static Month month;

  @BeforeAll
  static void make() {
    setDefaultAssertionTimeout(20_000);
    month = new MatrixCity(SERVER.governance()).make();
  }

  private static List<StepState> states(String system) {
    return SERVER.governance().get(StepBoard.class).records(month).stream()
        .map(it -> it.state())
        .filter(it -> it.systemId().equals(system))
        .toList();
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.closest('td')?.id ?? ''");
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @Test
  void everythingIsReachedByKeys() {
    Page page = BROWSER.as("plan-1");
    page.navigate("/steps");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "matrix");
    page.locator("#c-001-1 a").focus();
    press(page, "ArrowRight", "ArrowDown", "End", "Control+Home", "PageDown", "ArrowLeft");
    assertThat(focused(page)).isEqualTo("c-010-1");
    press(page, "Control+End");
    assertThat(focused(page)).isEqualTo("c-028-40");
    assertThat(page.locator("[data-grid] a[tabindex='0']")).hasCount(1);
    openAndSave(page);
    markAndChange(page);
  }

  private static void openAndSave(Page page) {
    press(page, "Control+Home", "Enter");
    Locator heading = page.locator("#cell-panel [data-heading]");
    assertThat(heading).isFocused();
    page.locator("#e-pe").fill("2026/13/1");
    page.locator("#e-pe").press("Enter");
    assertThat(page.locator("#cell-panel .panel-findings .finding")).hasCount(1);
    assertThat(page.locator("#e-pe")).hasValue("2026/13/1");
    page.locator("#e-pe").fill("2026/7/1");
    page.locator("#e-reason").fill("写し誤り");
    page.locator("#e-reason").press("Enter");
    assertThat(page.locator("#cell-panel .notice")).hasText("保存しました。");
    assertThat(page.locator(".htmx-request")).hasCount(0);
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "matrix-panel");
    press(page, "Escape");
    assertThat(page.locator("#cell-panel")).isHidden();
    assertThat(focused(page)).isEqualTo("c-001-1");
  }

  private static void markAndChange(Page page) {
    page.locator("#c-002-36 a").focus();
    page.locator("#c-002-36 a").click(new Locator.ClickOptions().setModifiers(CONTROL));
    press(page, "Shift+ArrowRight", "Shift+ArrowDown");
    assertThat(page.locator("td[aria-selected=true]")).hasCount(4);
    page.locator("[data-bulk]").press("Enter");
    page.locator("#b-owner").fill("移行班");
    page.locator("#b-owner").press("Enter");
    assertThat(page.locator("tr.verdict-CHANGED")).hasCount(4);
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "matrix-preview");
    page.locator("button[name=how]").press("Enter");
    assertThat(page.locator("#content > .notice")).containsText("変更 4件");
    assertThat(states("003").get(36).owner()).isEqualTo("移行班");
  }

  private static final List<KeyboardModifier> CONTROL = List.of(KeyboardModifier.CONTROL);

  @Test
  void aBlockIsPastedAtTheFocus() {
    Page page = BROWSER.as("plan-2");
    page.navigate("/steps?vendor=C");
    page.locator("#c-017-36 a").focus();
    page.evaluate(PASTE, "作業中 2026/11/2\t●\n作業中\t何か");
    assertThat(page.locator("tr.verdict-CHANGED")).hasCount(2);
    assertThat(page.locator("tr.verdict-REFUSED")).hasCount(1);
    page.locator("#o-day").fill("2026/11/20");
    page.locator("button[formaction]").click();
    assertThat(page.locator("tr.verdict-CHANGED")).hasCount(3);
    TestBrowser.picture(page, "matrix-paste");
    page.locator("button[name=how]").click();
    assertThat(page.locator("#content > .notice")).containsText("変更 3件");
    assertThat(page.url()).contains("vendor=C");
    assertThat(states("017").get(36).status()).isEqualTo(StepStatus.COMPLETED);
    assertThat(page.locator("#c-017-37 .symbol")).hasText("●");
  }
}
