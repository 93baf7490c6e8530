package jp.shirube.mappings.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.standard.CodeList.CodeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionBuilderTest {

  private final Standard draft = Standards.builtIn();

  @TempDir private Path home;

  @Test
  void addsASharedFunctionBesideTheSystems() {
    OfficialWorkbook workbook =
        new OfficialWorkbookImporter(List.of()).read(OfficialWorkbookImporterTest.official());
    EditionBuilder.Result result = EditionBuilder.build(draft, workbook, "e", null);
    Standard edition = result.standard();
    assertThat(edition.coreSystems()).isEqualTo(draft.systems());
    assertThat(edition.systems())
        .last()
        .extracting(
            BusinessSystem::id,
            BusinessSystem::name,
            BusinessSystem::displayOrder,
            BusinessSystem::sharedFunction)
        .containsExactly("031", "住登外者宛名番号管理", 21, true);
    assertThat(edition.itemCount()).isEqualTo(1_673 + 29);
    assertThat(edition.appliesFrom()).isEqualTo(draft.appliesFrom());
    assertThat(edition.provenance()).contains(workbook.file(), workbook.sha256(), "draft-2026.1");
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactly(
            StandardCode.SHARED_FUNCTION,
            StandardCode.APPLIES_FROM_ASSUMED,
            StandardCode.CODE_LISTS_REPLACED);
    assertThat(new EditionStore(home).save(edition)).isTrue();
  }

  @Test
  void replacesTheGroupsOfTheSystemAndKeepsTheOthers() {
    EditionBuilder.Result result =
        EditionBuilder.build(draft, workbook("017", "a_20230929.xlsx"), null, null);
    Standard edition = result.standard();
    assertThat(edition.edition()).isEqualTo("017-20230929");
    assertThat(edition.appliesFrom()).isEqualTo("2023-09-29");
    assertThat(edition.groupsOf("017"))
        .extracting(StandardGroup::id, StandardGroup::name)
        .containsExactly(tuple("017901", "新しい"), tuple("018901", nameOf("018901")));
    assertThat(edition.groupsOf("001")).isEqualTo(draft.groupsOf("001"));
    assertThat(edition.systems()).isEqualTo(draft.systems());
    assertThat(result.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(
                StandardCode.GROUPS_REPLACED,
                Map.of(
                    "base",
                    "draft-2026.1",
                    "business",
                    "017",
                    "count",
                    "3",
                    "groups",
                    "017901、017902、017903")),
            tuple(StandardCode.GROUPS_KEPT, Map.of("base", "draft-2026.1", "groups", "018901")),
            tuple(
                StandardCode.APPLIES_FROM_ASSUMED, Map.of("date", "2023-09-29", "origin", "NAME")));
  }

  @Test
  void givesTheGroupsOfABelongingBusinessToItsSystem() {
    Standard edition =
        EditionBuilder.build(draft, workbook("005", "a.xlsx"), "e", LocalDate.EPOCH).standard();
    assertThat(edition.group("005901").orElseThrow().systemId()).isEqualTo("006");
    assertThat(edition.groupsOf("006")).hasSize(4);
  }

  @Test
  void dropsOnlyCodeListsOfTheReplacedSystemThatNobodyUses() {
    Standard edition =
        EditionBuilder.build(draft, workbook("019", "a.xlsx"), "e", LocalDate.EPOCH).standard();
    assertThat(edition.codeLists().keySet()).contains("019-1", "001-901", "000-901");
    List<String> used =
        edition.groups().stream()
            .flatMap(group -> group.items().stream())
            .flatMap(item -> Stream.ofNullable(item.codeListId()))
            .toList();
    assertThat(edition.codeLists().keySet()).containsAll(used);
    assertThat(edition.codeLists().keySet())
        .filteredOn(id -> id.startsWith("019-9"))
        .allMatch(used::contains);
  }

  @Test
  void namesAnEditionByTheHashWhereTheFileNameHasNoDate() {
    assertThat(
            EditionBuilder.build(draft, workbook("001", "a.xlsx"), null, null).standard().edition())
        .isEqualTo("001-0123abcd");
    assertThat(
            EditionBuilder.build(draft, workbook("001", "a_20239999.xlsx"), null, null)
                .standard()
                .appliesFrom())
        .isEqualTo(draft.appliesFrom());
  }

  @Test
  void imports017Then018IntoOneEdition() {
    Standard first =
        EditionBuilder.build(draft, workbook("017", "a.xlsx"), "e1", LocalDate.EPOCH).standard();
    Standard second =
        EditionBuilder.build(first, workbook("018", "b.xlsx"), "e2", LocalDate.EPOCH).standard();
    assertThat(second.groupsOf("017"))
        .extracting(StandardGroup::name)
        .containsExactly("新しい", "新しい");
  }

  @Test
  void numbersMoreGroupsThanOneBlockHolds() {
    ProvisionalGroupIds ids = new ProvisionalGroupIds();
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < 891; i++) {
      numbered.add(ids.next("022"));
    }
    assertThat(numbered).doesNotHaveDuplicates().allMatch(CellForm.GROUP_ID::fits);
    assertThat(numbered.get(0)).isEqualTo("022901");
    assertThat(numbered.get(98)).isEqualTo("022999");
    assertThat(numbered.get(99)).isEqualTo("022801");
    assertThat(ids.next("023")).isEqualTo("023901");
  }

  private String nameOf(String group) {
    return draft.group(group).orElseThrow().name();
  }

  private static OfficialWorkbook workbook(String business, String file) {
    String group = business + "901";
    StandardItem item =
        new StandardItem(
            business + "00001",
            group,
            "項目",
            "komoku",
            ItemType.HALF_WIDTH,
            1,
            0,
            true,
            true,
            business + "-1",
            "",
            Sureness.OFFICIAL,
            "官公表");
    CodeList list =
        new CodeList(
            business + "-1",
            "区分",
            false,
            List.of(new CodeValue("1", "一", Sureness.OFFICIAL, "官公表")));
    return new OfficialWorkbook(
        file,
        "0123abcd4567",
        business,
        "業務" + business,
        List.of(new StandardGroup(group, business, "新しい", List.of(item))),
        Map.of(list.id(), list),
        List.of());
  }
}
