package jp.shirube.migration.sample.disability;

import static jp.shirube.migration.sample.delivery.HostField.binary;
import static jp.shirube.migration.sample.delivery.HostField.kanji;
import static jp.shirube.migration.sample.delivery.HostField.packed;
import static jp.shirube.migration.sample.delivery.HostField.text;
import static jp.shirube.migration.sample.delivery.HostField.zoned;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.delivery.HostField;
import jp.shirube.migration.sample.delivery.HostFile;

/** The files of vendor B's system for the disabled. */
final class DisabilityFiles {

  /** How many services a record of a recipient holds. */
  static final int SERVICES = 4;

  /** How many impairments a record of a handbook holds. */
  static final int IMPAIRMENTS = 3;

  static final HostFile BODIES =
      file(
          "SHINSHO",
          "022901",
          "",
          text("宛名番号", 10),
          packed("履歴", 2).withoutSign(),
          text("氏名カナ", 60),
          text("状態", 1),
          text("交付県", 2),
          text("手帳番号", 6),
          packed("初回交付", 4).withoutSign(),
          packed("再交付", 4).withoutSign(),
          packed("返還", 4).withoutSign(),
          text("部位1", 2),
          kanji("障害名1", 80),
          zoned("等級1", 1),
          text("部位2", 2),
          kanji("障害名2", 80),
          zoned("等級2", 1),
          text("部位3", 2),
          kanji("障害名3", 80),
          zoned("等級3", 1),
          text("種別", 1),
          zoned("総合等級", 1),
          text("再認定", 5));

  static final HostFile CARES =
      file(
          "RYOIKU",
          "022902",
          "",
          text("宛名番号", 10),
          zoned("履歴", 3),
          text("状態", 1),
          text("手帳番号", 8),
          text("程度", 2),
          zoned("判定日", 8),
          text("次回判定", 6),
          packed("初回交付", 4).withoutSign(),
          packed("再交付", 4).withoutSign(),
          packed("返還", 4).withoutSign(),
          text("判定機関", 1));

  static final HostFile MINDS =
      file(
          "SEISHIN",
          "022903",
          "",
          text("宛名番号", 10),
          zoned("履歴", 3),
          text("状態", 1),
          text("手帳番号", 7),
          kanji("等級", 2),
          binary("申請日", 4),
          binary("交付日", 4),
          binary("有効期限", 4),
          kanji("自立支援", 2),
          zoned("返還日", 8).orBlank());

  static final HostFile RECIPIENTS = recipients();

  static final List<HostFile> ALL = List.of(BODIES, CARES, MINDS, RECIPIENTS);

  private DisabilityFiles() {}

  private static HostFile recipients() {
    List<HostField> fields =
        new ArrayList<>(
            List.of(
                text("受給者証番号", 10),
                text("宛名番号", 10),
                binary("交付回", 2),
                packed("申請日", 4).withoutSign(),
                zoned("支援区分", 1),
                packed("認定開始", 4).withoutSign().orBlank(),
                packed("認定終了", 4).withoutSign().orBlank()));
    for (int i = 1; i <= SERVICES; i++) {
      fields.add(text("サービス" + i, 4));
      fields.add(packed("支給量" + i, 4).withScale(2));
      fields.add(packed("開始" + i, 4).withoutSign());
      fields.add(packed("終了" + i, 4).withoutSign());
    }
    fields.add(text("上限月額", 7));
    fields.add(zoned("所得", 1));
    fields.add(text("相談事業所", 10));
    fields.add(packed("証交付日", 4).withoutSign());
    return file("JUKYU", "022904", "", fields.toArray(HostField[]::new));
  }

  private static HostFile file(
      String fileId, String groupId, String totalField, HostField... ownFields) {
    List<HostField> fields = new ArrayList<>(List.of(ownFields));
    fields.add(kanji("現在", 2));
    fields.add(packed("取消日", 4).withoutSign());
    fields.add(text("登録者", 8));
    fields.add(packed("登録日", 4).withoutSign());
    fields.add(zoned("登録時刻", 6));
    return HostFile.bare(fileId, groupId, totalField, fields);
  }
}
