package jp.shirube.migration.run;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Standards;
import org.junit.jupiter.api.Test;

class ItemNamesTest {

  private final ItemNames names = new ItemNames(Standards.builtIn());
  private final StandardGroup group = Standards.builtIn().group("001901").orElseThrow();

  @Test
  void knowsGroupAndItemOfAReference() {
    StandardItem item = group.items().get(0);
    assertThat(names.group(item.reference())).isEqualTo(group.name());
    assertThat(names.item(item.reference())).isEqualTo(item.name());
  }

  @Test
  void aReferenceToAGroupHasNoItem() {
    assertThat(names.group("001901")).isEqualTo(group.name());
    assertThat(names.item("001901")).isEmpty();
  }

  @Test
  void whatIsUnknownKeepsItsId() {
    assertThat(names.group("999999.nanika")).isEqualTo("999999");
    assertThat(names.item("999999.nanika")).isEqualTo("nanika");
  }

  @Test
  void noReferenceHasNoNames() {
    assertThat(names.group(null)).isEmpty();
    assertThat(names.group("")).isEmpty();
    assertThat(names.item(null)).isEmpty();
  }
}
