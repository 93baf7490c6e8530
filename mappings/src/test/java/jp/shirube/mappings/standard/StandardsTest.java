package jp.shirube.mappings.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardsTest {

  private final Standard draft = Standards.builtIn();

  @Test
  void holdsTheWholeDraft() {
    assertThat(draft.edition()).isEqualTo("draft-2026.1");
    assertThat(draft.provenance()).startsWith("暫定");
    assertThat(draft.systems()).hasSize(20);
    assertThat(draft.coreSystems()).hasSize(20);
    assertThat(draft.groups()).hasSize(71);
    assertThat(draft.itemCount()).isEqualTo(1_673);
    assertThat(draft.codeLists()).hasSize(99);
    assertThat(draft.codeLists().values().stream().mapToInt(list -> list.values().size()).sum())
        .isEqualTo(718);
  }

  @Test
  void isReadOnce() {
    assertThat(Standards.builtIn()).isSameAs(draft);
  }

  @Test
  void keepsSystemsInDisplayOrderAndGroupsInIdOrder() {
    assertThat(draft.systems()).extracting(BusinessSystem::displayOrder).isSorted();
    assertThat(draft.groups()).extracting(StandardGroup::id).isSorted();
    assertThat(draft.groupsOf("019"))
        .extracting(StandardGroup::id)
        .containsExactly("019020", "019044", "019065", "019066", "019085");
  }

  @Test
  void readsEveryColumnOfAnItem() {
    StandardItem item = draft.group("001901").orElseThrow().item("atenabango").orElseThrow();
    assertThat(item)
        .isEqualTo(
            new StandardItem(
                "00190002",
                "001901",
                "宛名番号",
                "atenabango",
                ItemType.HALF_WIDTH,
                15,
                0,
                true,
                true,
                null,
                "検査数字はモジュラス11(重み2～7)",
                Sureness.IMPLEMENTATION,
                "public implementation"));
  }

  @Test
  void knowsWhichListsAreExcerpts() {
    assertThat(draft.codeLists().values().stream().filter(CodeList::excerpt))
        .extracting(CodeList::id)
        .containsExactlyInAnyOrder("001-911", "001-912", "019-903");
  }

  @Test
  void keepsLeadingZerosOfCodes() {
    assertThat(draft.codeList("031-1").orElseThrow().values())
        .extracting(CodeList.CodeValue::value, CodeList.CodeValue::label)
        .containsExactly(tuple("0", "不明（未記入）"), tuple("1", "男"), tuple("2", "女"));
    assertThat(draft.codeLists().values().stream().flatMap(list -> list.values().stream()))
        .anyMatch(value -> value.value().startsWith("0") && value.value().length() > 1);
  }

  @Test
  void marksWhatIsNotOfficial() {
    assertThat(draft.groups().stream().flatMap(group -> group.items().stream()))
        .filteredOn(item -> !item.sureness().isProvisional())
        .hasSize(213)
        .allMatch(item -> item.source().startsWith("官公表"));
  }

  @Test
  void writesBackTheSameLinesItRead() {
    Map<String, byte[]> written = StandardReader.write(draft);
    assertThat(lines(written.get(EditionFiles.ITEMS)))
        .containsExactlyInAnyOrderElementsOf(
            lines(EditionFiles.builtIn().bytes(EditionFiles.ITEMS)));
    assertThat(lines(written.get(EditionFiles.CODES)))
        .containsExactlyInAnyOrderElementsOf(
            lines(EditionFiles.builtIn().bytes(EditionFiles.CODES)));
    assertThat(StandardReader.read(written::get)).isEqualTo(draft);
  }

  private static List<String> lines(byte[] bytes) {
    return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\r\n"));
  }
}
