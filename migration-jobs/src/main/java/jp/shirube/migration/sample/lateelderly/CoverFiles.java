package jp.shirube.migration.sample.lateelderly;

import static jp.shirube.migration.sample.delivery.HostField.binary;
import static jp.shirube.migration.sample.delivery.HostField.kanji;
import static jp.shirube.migration.sample.delivery.HostField.packed;
import static jp.shirube.migration.sample.delivery.HostField.text;
import static jp.shirube.migration.sample.delivery.HostField.zoned;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.delivery.HostField;
import jp.shirube.migration.sample.delivery.HostFile;

/** The files of vendor B's system for late-elderly medical care. */
final class CoverFiles {

  /** As many as a year has at most. */
  private static final int INSTALMENTS = 9;

  static final HostFile INSURED =
      file(
          "KHIHO",
          "025901",
          "",
          text("被保番号", 8),
          text("宛名番号", 10),
          packed("履歴", 2).withoutSign(),
          kanji("氏名漢字", 60),
          text("氏名カナ", 40),
          packed("生年月日", 4).withoutSign(),
          zoned("性別", 1),
          text("個人区分", 1),
          zoned("取得事由", 2),
          packed("取得日", 4).withoutSign(),
          zoned("喪失事由", 2).orBlank(),
          packed("喪失日", 4).withoutSign().orBlank(),
          packed("適用開始", 4).withoutSign(),
          packed("適用終了", 4).withoutSign(),
          zoned("負担割合", 2),
          text("住特", 1),
          packed("障害認定日", 4).withoutSign().orBlank(),
          binary("確認書交付日", 4));

  static final HostFile PREMIUMS =
      file(
              "KFUKA",
              "025902",
              "保険料額",
              withInstalments(
                  text("被保番号", 8),
                  text("宛名番号", 10),
                  zoned("賦課年度", 3),
                  zoned("相当年度", 3),
                  text("通知書番号", 13),
                  binary("賦課回数", 2),
                  packed("賦課所得", 6),
                  packed("所得割率", 3).withScale(2),
                  zoned("月数", 2),
                  packed("所得割額", 5),
                  packed("均等割額", 5),
                  zoned("軽減額", 8).withSign(),
                  packed("限度超過", 5),
                  zoned("減免額", 8).withSign(),
                  packed("保険料額", 5),
                  text("徴収区分", 1),
                  packed("特徴額", 5),
                  packed("普徴額", 5),
                  text("更正事由", 2)))
          .filling("025902", "025903");

  static final List<HostFile> ALL = List.of(INSURED, PREMIUMS);

  private CoverFiles() {}

  /** The same fields again for each instalment. */
  private static HostField[] withInstalments(HostField... once) {
    List<HostField> fields = new ArrayList<>(List.of(once));
    for (int n = 1; n <= INSTALMENTS; n++) {
      fields.add(zoned("期別" + n, 2).orBlank());
      fields.add(packed("期割額" + n, 4));
      fields.add(binary("納期限" + n, 4));
      fields.add(packed("収納額" + n, 4));
      fields.add(packed("収納日" + n, 4).withoutSign().orBlank());
      fields.add(packed("督促日" + n, 4).withoutSign().orBlank());
    }
    return fields.toArray(HostField[]::new);
  }

  private static HostFile file(
      String fileId, String groupId, String totalField, HostField... ownFields) {
    List<HostField> fields = new ArrayList<>(List.of(ownFields));
    fields.add(text("終端", 1));
    fields.add(zoned("状態", 1));
    fields.add(text("更新職員", 8));
    fields.add(zoned("更新日時", 14));
    return HostFile.bare(fileId, groupId, totalField, fields);
  }
}
