package jp.shirube.governance.web.mapping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.mappingdesk.SampleWorkbooks;
import jp.shirube.governance.mappingdesk.TestFiles;
import jp.shirube.governance.web.TestBrowser;
import jp.shirube.governance.web.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A vendor's whole path in the browser, the city's answer to it, and the standard beside it. */
@Tag("long")
class VendorPathTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String DROP =
      """
      ([name, type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name, { type }));
        return transfer;
      }
      """;

  @RegisterExtension static final TestServer SERVER = new TestServer();
  @RegisterExtension static final TestBrowser BROWSER = new TestBrowser(SERVER);

  private static void drop(Page page, String name, byte[] content) {
    JSHandle transfer =
        page.evaluateHandle(DROP, List.of(name, XLSX, Base64.getEncoder().encodeToString(content)));
    page.dispatchEvent("[data-dropzone]", "dragover", Map.of("dataTransfer", transfer));
    page.dispatchEvent("[data-dropzone]", "drop", Map.of("dataTransfer", transfer));
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void expectState(Page page, String state) {
    assertThat(page.locator("h1 .mapping-state")).containsText(state);
  }

  @Test
  void fromTheFirstUploadToTheApproval() {
    Page vendor = BROWSER.as("a-lead");
    vendor.navigate("/mappings");
    TestBrowser.accessible(vendor);
    vendor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("住民基本台帳")).click();
    TestBrowser.accessible(vendor);
    refusedUpload(vendor);
    faultyUpload(vendor);
    lookAtTheCell(vendor);
    correctedUpload(vendor);
    press(vendor, "市に提出する");
    expectState(vendor, "提出済み");

    Page planner = BROWSER.as("plan-1");
    planner.navigate("/mappings?waiting=mine");
    TestBrowser.picture(planner, "mapping-list");
    planner.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("版2")).click();
    planner.fill("#comment-return", "支援措置の変換を確かめてください");
    press(planner, "差し戻す");
    expectState(planner, "差戻し");

    vendor.reload();
    assertThat(vendor.locator("section.card .said")).containsText("支援措置の変換を確かめてください");
    vendor.fill("#comment-submit", "変換は支援措置の仕様どおりです");
    press(vendor, "市に提出する");
    expectState(vendor, "提出済み");

    approve(vendor.url());
    vendor.reload();
    expectState(vendor, "承認済み");
  }

  @Test
  void theStandardIsSearchedAndRead() {
    Page page = BROWSER.as("tax-staff");
    page.navigate("/standard");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "standard-systems");
    page.fill("#q", "せいべつ 性別");
    page.press("#q", "Enter");
    assertThat(page.locator("main")).containsText("見つかりませんでした");
    page.fill("#q", "性別");
    page.press("#q", "Enter");
    assertThat(page.locator("mark").first()).hasText("性別");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "standard-search");
    page.locator("tbody th a").first().click();
    assertThat(page.locator("h1")).containsText("性別");
    TestBrowser.accessible(page);
    TestBrowser.picture(page, "standard-item");
  }

  private static void refusedUpload(Page vendor) {
    drop(vendor, "001.xlsx", TestFiles.text());
    assertThat(vendor.locator("#findings")).containsText("SRB-MAP-0002");
    TestBrowser.picture(vendor, "mapping-refused");
  }

  private static void faultyUpload(Page vendor) {
    byte[] faulty =
        SampleWorkbooks.of(
            "001",
            SampleWorkbooks.cell("項目", 3, "規則1", "まほう")
                .andThen(SampleWorkbooks.cover("作成日", "きのう")));
    drop(vendor, "住民記録_移行マッピング.xlsx", faulty);
    assertThat(vendor.locator(".findings-table")).containsText("SRB-MAP-0061");
    TestBrowser.accessible(vendor);
    TestBrowser.picture(vendor, "mapping-version");
  }

  private static void lookAtTheCell(Page vendor) {
    vendor.locator(".findings-table a", new Page.LocatorOptions().setHasText("規則1")).click();
    assertThat(vendor.locator("#marked .text")).hasText("まほう");
    assertThat(vendor.locator("#marked")).isInViewport();
    TestBrowser.accessible(vendor);
    TestBrowser.picture(vendor, "mapping-sheet");
    vendor.goBack();
  }

  /** The second time by keyboard and button, as who cannot drag does. */
  private static void correctedUpload(Page vendor) {
    vendor.setInputFiles(
        "#workbook", new FilePayload("住民記録_移行マッピング.xlsx", XLSX, SampleWorkbooks.of("001")));
    vendor.focus("#workbook");
    vendor.keyboard().press("Tab");
    vendor.keyboard().press("Enter");
    assertThat(vendor.locator("h1")).containsText("版2");
    assertThat(vendor.locator(".big-counts")).containsText("エラー 0件");
    press(vendor, "違いを見る");
    assertThat(vendor.locator("main")).containsText("まほう");
    TestBrowser.accessible(vendor);
    TestBrowser.picture(vendor, "mapping-compare");
    vendor.goBack();
  }

  private static void approve(String url) {
    Page other = BROWSER.as("plan-2");
    other.navigate(url);
    press(other, "承認する");
    assertThat(other.locator("dialog[open]")).containsText("版2を承認します");
    TestBrowser.accessible(other);
    other.locator("dialog[open] button.button-main").click();
    expectState(other, "承認済み");
    TestBrowser.picture(other, "mapping-approved");
  }
}
