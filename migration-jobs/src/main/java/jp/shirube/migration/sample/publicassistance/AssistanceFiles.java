package jp.shirube.migration.sample.publicassistance;

import static jp.shirube.migration.sample.delivery.HostField.binary;
import static jp.shirube.migration.sample.delivery.HostField.kanji;
import static jp.shirube.migration.sample.delivery.HostField.packed;
import static jp.shirube.migration.sample.delivery.HostField.text;
import static jp.shirube.migration.sample.delivery.HostField.zoned;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.delivery.HostField;
import jp.shirube.migration.sample.delivery.HostFile;

/** The files of vendor B's system for public assistance. */
final class AssistanceFiles {

  static final HostFile PERSONS =
      file(
          "HJIN",
          "021901",
          "",
          binary("申請回", 2),
          zoned("決定番号", 4),
          zoned("員", 2),
          text("宛名番号", 10),
          packed("開始日", 4).withoutSign(),
          packed("停止日", 4).withoutSign().orBlank(),
          packed("解除日", 4).withoutSign().orBlank(),
          kanji("単併", 2),
          text("扶助", 8),
          packed("廃止日", 4).withoutSign(),
          text("廃止事由", 2));

  static final HostFile STATES =
      file(
          "HSETAI",
          "021902",
          "",
          zoned("履歴", 4),
          text("世帯主", 10),
          text("類型", 1),
          zoned("人員", 2),
          text("担当員", 4),
          text("級地", 3),
          kanji("住所", 60),
          kanji("方書", 60),
          text("郵便親", 3),
          text("郵便子", 4),
          packed("申請日", 4).withoutSign(),
          text("受理年", 3),
          text("受理番", 4),
          zoned("開始事由", 2),
          text("処遇", 1),
          zoned("訪問", 2));

  static final HostFile AMOUNTS = amounts();

  static final List<HostFile> ALL = List.of(PERSONS, STATES, AMOUNTS);

  private AssistanceFiles() {}

  /** A decision with the kinds of aid side by side, in the order of the law. */
  private static HostFile amounts() {
    List<HostField> fields = new ArrayList<>();
    fields.add(zoned("決定番号", 4));
    fields.add(packed("決定日", 4).withoutSign());
    fields.add(packed("適用開始", 4).withoutSign());
    fields.add(packed("適用終了", 4).withoutSign());
    for (int i = 1; i <= Aid.values().length; i++) {
      fields.add(packed("最低" + i, 4));
      fields.add(packed("充当" + i, 4));
      fields.add(packed("扶助" + i, 4));
      fields.add(binary("支給日" + i, 4));
      fields.add(text("方法" + i, 1));
    }
    fields.add(packed("返還額", 5));
    fields.add(packed("扶助計", 5));
    fields.add(text("試算区分", 1));
    return file("HFUJO", "021903", "扶助計", fields.toArray(HostField[]::new));
  }

  /** Every record begins with the case: the office, the district and the number in it. */
  private static HostFile file(
      String fileId, String groupId, String totalField, HostField... ownFields) {
    List<HostField> fields = new ArrayList<>();
    fields.add(zoned("事務所", 2));
    fields.add(text("地区", 2));
    fields.add(text("連番", 6));
    fields.addAll(List.of(ownFields));
    return HostFile.of(fileId, groupId, totalField, fields.toArray(HostField[]::new));
  }
}
