package jp.shirube.governance.web.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.mappingdesk.SampleVersions;
import jp.shirube.governance.web.TestServer;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The standard browser over HTTP. */
class StandardPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final Standard STANDARD = Standards.builtIn();

  private static StandardItem coded() {
    return STANDARD.groups().stream()
        .flatMap(group -> group.items().stream())
        .filter(item -> item.codeListId() != null)
        .filter(item -> STANDARD.codeList(item.codeListId()).isPresent())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void systemsGroupsItemsAndCodesLeadToOneAnother() {
    Document systems = SERVER.as("a-engineer").page("/standard");
    assertThat(systems.select("tbody tr")).hasSize(STANDARD.systems().size());
    String system = systems.select("tbody a").get(0).attr("href");
    Document groups = SERVER.as("a-engineer").page(system);
    assertThat(groups.select("tbody tr"))
        .hasSize(STANDARD.groupsOf(STANDARD.systems().get(0).id()).size());
    StandardGroup group = STANDARD.groupsOf(STANDARD.systems().get(0).id()).get(0);
    Document items = SERVER.as("a-engineer").page(groups.select("tbody a").get(0).attr("href"));
    assertThat(items.select("tbody tr")).hasSize(group.items().size());
    assertThat(items.select("tbody .badge-provisional"))
        .hasSize((int) group.items().stream().filter(it -> it.sureness().isProvisional()).count());
  }

  @Test
  void anItemShowsItsCodesAndTheMappingsThatFillIt() {
    StandardItem item = coded();
    String path = "/standard/groups/" + item.groupId() + "/items/" + item.physicalName();
    Document page = SERVER.as("plan-1").page(path);
    assertThat(page.select("h1").text()).startsWith(item.name());
    assertThat(page.select("tbody tr"))
        .hasSize(STANDARD.codeList(item.codeListId()).orElseThrow().values().size());
    assertThat(page.text()).contains("使っている移行マッピング定義はありません");
    Document codes = SERVER.as("plan-1").page("/standard/codes/" + item.codeListId());
    assertThat(codes.text()).contains(item.physicalName());
  }

  @Test
  void usesAreShownToWhoMaySeeThem() {
    StandardItem item = SampleVersions.checked(SERVER.governance(), "001");
    String path = "/standard/groups/" + item.groupId() + "/items/" + item.physicalName();
    assertThat(SERVER.as("a-lead").page(path).select("tbody").text()).contains("版1", "下書き");
    assertThat(SERVER.as("b-lead").page(path).text()).contains("使っている移行マッピング定義はありません");
    assertThat(SERVER.as("admin-1").page(path).text()).doesNotContain("移行マッピング定義はありません");
  }

  @Test
  void searchMarksWhatItFound() {
    Document found =
        SERVER.as("tax-staff").page("/standard/search?q=%E5%AE%9B%E5%90%8D%E7%95%AA%E5%8F%B7");
    assertThat(found.select("mark").eachText()).isNotEmpty().containsOnly("宛名番号");
    assertThat(SERVER.as("tax-staff").page("/standard/search?q=%3Cb%3E").select("main b"))
        .isEmpty();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String path :
        List.of("/standard/groups/999999", "/standard/codes/none", "/standard?edition=none")) {
      assertThat(SERVER.as("plan-1").get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void editionsCanBeSwitched() {
    EditionStore store = SERVER.governance().get(EditionStore.class);
    Standard next =
        new Standard(
            "test-2027",
            LocalDate.of(2027, 4, 1),
            "試験",
            STANDARD.systems(),
            STANDARD.groups(),
            STANDARD.codeLists());
    store.save(next);
    Document page = SERVER.as("plan-1").page("/standard?edition=test-2027");
    assertThat(page.select("#edition option").eachAttr("value"))
        .containsExactly(STANDARD.edition(), "test-2027");
    assertThat(page.select("#edition option[selected]").val()).isEqualTo("test-2027");
    assertThat(SERVER.as("plan-1").page("/standard").select("#edition option[selected]").val())
        .isEqualTo(STANDARD.edition());
  }
}
