package jp.shirube.mappings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Sureness;
import org.jspecify.annotations.Nullable;

/** A small standard for tests: group 001001 with items of every type, 001002 with official ones. */
public final class TestStandard {

  private static final List<StandardItem> PROVISIONAL =
      List.of(
          item("001001", "key", ItemType.HALF_WIDTH, 5, 0, true, true, null, Sureness.NONE),
          item("001001", "name", ItemType.FULL_WIDTH, 4, 0, false, true, null, Sureness.NONE),
          item("001001", "half", ItemType.HALF_WIDTH, 20, 0, false, false, null, Sureness.NONE),
          item("001001", "wide", ItemType.FULL_WIDTH, 40, 0, false, false, null, Sureness.NONE),
          item("001001", "count", ItemType.INTEGER, 5, 0, false, false, null, Sureness.NONE),
          item("001001", "rate", ItemType.DECIMAL, 5, 2, false, false, null, Sureness.NONE),
          item("001001", "money", ItemType.SIGNED, 5, 0, false, false, null, Sureness.NONE),
          item("001001", "born", ItemType.DATE, 10, 0, false, false, null, Sureness.NONE),
          item("001001", "year", ItemType.YEAR, 4, 0, false, false, null, Sureness.NONE),
          item("001001", "time", ItemType.TIME, 8, 0, false, false, null, Sureness.NONE),
          item("001001", "sex", ItemType.HALF_WIDTH, 1, 0, false, false, "sex", Sureness.NONE));
  private static final List<StandardItem> OFFICIAL =
      List.of(
          item("001002", "key", ItemType.HALF_WIDTH, 5, 0, true, true, null, Sureness.OFFICIAL),
          item("001002", "name", ItemType.FULL_WIDTH, 4, 0, false, true, null, Sureness.OFFICIAL),
          item("001002", "sex", ItemType.HALF_WIDTH, 1, 0, false, false, "sex", Sureness.OFFICIAL),
          item(
              "001002",
              "land",
              ItemType.HALF_WIDTH,
              3,
              0,
              false,
              false,
              "land",
              Sureness.OFFICIAL));

  private TestStandard() {}

  public static Standard standard() {
    return new Standard(
        "draft",
        LocalDate.of(2026, 4, 1),
        "test",
        List.of(system("001"), system("024")),
        List.of(
            new StandardGroup("001001", "001", "住民", PROVISIONAL),
            new StandardGroup("001002", "001", "住民公式", OFFICIAL),
            new StandardGroup("024001", "024", "国保", List.of())),
        Map.of("sex", codes("sex", false, "1", "2"), "land", codes("land", true, "JPN")));
  }

  /** Index of an item of the group 001001. */
  public static int index(String physicalName) {
    List<String> names = new ArrayList<>();
    PROVISIONAL.forEach(item -> names.add(item.physicalName()));
    return names.indexOf(physicalName);
  }

  private static BusinessSystem system(String id) {
    return new BusinessSystem(
        id,
        1,
        "業務" + id,
        "課",
        "省",
        List.of(id),
        "",
        "",
        Sureness.OFFICIAL,
        Sureness.OFFICIAL,
        "test",
        false);
  }

  private static CodeList codes(String id, boolean excerpt, String... values) {
    List<CodeList.CodeValue> list = new ArrayList<>();
    for (String value : values) {
      list.add(new CodeList.CodeValue(value, "label", Sureness.OFFICIAL, "test"));
    }
    return new CodeList(id, id, excerpt, list);
  }

  private static StandardItem item(
      String group,
      String name,
      ItemType type,
      int length,
      int scale,
      boolean key,
      boolean required,
      @Nullable String codes,
      Sureness sureness) {
    return new StandardItem(
        group + "01",
        group,
        "項目" + name,
        name,
        type,
        length,
        scale,
        key,
        required,
        codes,
        "",
        sureness,
        "test");
  }
}
