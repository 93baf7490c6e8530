package jp.shirube.migration.publish;

import java.util.List;
import jp.shirube.mappings.standard.ItemType;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import jp.shirube.mappings.standard.Sureness;

/** Small groups of system 001. */
final class StandardFixture {

  private StandardFixture() {}

  static final StandardGroup RESIDENT =
      group(
          "001901",
          "住民情報",
          item("001901", "atenabango", "宛名番号", ItemType.HALF_WIDTH, 15, true, Sureness.OFFICIAL),
          item("001901", "shimei", "氏名", ItemType.FULL_WIDTH, 100, false, Sureness.NONE),
          item("001901", "kingaku", "金額", ItemType.SIGNED, 11, false, Sureness.NAME_ONLY));

  static final StandardGroup HOUSEHOLD =
      group(
          "001902",
          "世帯/情報",
          item("001902", "setaibango", "世帯番号", ItemType.HALF_WIDTH, 15, true, Sureness.NONE),
          item("001902", "umu", "有無", ItemType.HALF_WIDTH, 1, false, Sureness.NONE));

  static final List<StandardGroup> GROUPS = List.of(RESIDENT, HOUSEHOLD);

  static StandardGroup group(String id, String name, StandardItem... items) {
    return new StandardGroup(id, id.substring(0, 3), name, List.of(items));
  }

  static StandardItem item(
      String group,
      String physicalName,
      String name,
      ItemType type,
      int length,
      boolean key,
      Sureness sureness) {
    return new StandardItem(
        "00190001",
        group,
        name,
        physicalName,
        type,
        length,
        0,
        key,
        key,
        null,
        "",
        sureness,
        "test");
  }
}
