package jp.shirube.migration.sample.vendorb;

import static jp.shirube.migration.sample.delivery.HostField.binary;
import static jp.shirube.migration.sample.delivery.HostField.kanji;
import static jp.shirube.migration.sample.delivery.HostField.packed;
import static jp.shirube.migration.sample.delivery.HostField.text;
import static jp.shirube.migration.sample.delivery.HostField.zoned;

import java.util.List;
import jp.shirube.migration.sample.delivery.HostFile;

/** The files of vendor B. */
final class HostFiles {

  static final HostFile MEMBERSHIPS =
      HostFile.of(
          "SHIKAKU",
          "024901",
          "",
          text("宛名番号", 10),
          zoned("履歴番号", 5),
          text("記号番号", 8),
          zoned("枝番", 2),
          text("保険者番号", 8),
          kanji("保険者名", 20),
          text("氏名", 62),
          text("資格区分", 1),
          packed("取得日", 4),
          packed("取得届出日", 4),
          zoned("取得事由", 2),
          packed("喪失日", 4),
          packed("喪失届出日", 4),
          zoned("喪失事由", 2),
          packed("適用開始日", 4),
          packed("適用終了日", 4),
          text("証区分", 2),
          text("有効期限", 8),
          text("学遠区分", 1),
          text("世帯番号", 10),
          text("旧被扶養者", 1));

  static final HostFile STATES =
      HostFile.of(
          "SETAI",
          "024902",
          "",
          text("記号番号", 8),
          zoned("履歴番号", 5),
          text("世帯主宛名", 10),
          text("世帯番号", 10),
          text("擬制区分", 1),
          zoned("被保険者数", 3),
          packed("適用開始日", 4),
          packed("適用終了日", 4),
          text("滞納区分", 1));

  static final HostFile LEVIES =
      HostFile.of(
          "FUKA",
          "024903",
          "年税額",
          text("通知書番号", 15),
          text("賦課年度", 3),
          text("相当年度", 3),
          zoned("賦課履歴", 3),
          text("世帯主宛名", 10),
          packed("医療一般", 5),
          packed("医療退職", 5),
          packed("介護一般", 5),
          packed("介護退職", 5),
          packed("支援一般", 5),
          packed("支援退職", 5),
          packed("年税額", 6),
          text("軽減区分", 1),
          packed("軽減額", 5),
          packed("減免額", 5),
          packed("限度超過額", 5),
          packed("所得金額", 7),
          binary("加入月数", 2),
          text("徴収方法", 1),
          text("更正事由", 2));

  static final HostFile BENEFITS =
      HostFile.of(
          "KOGAKU",
          "024904",
          "支給額",
          text("記号番号", 8),
          zoned("診療年月", 6),
          zoned("支給連番", 3),
          text("世帯主宛名", 10),
          kanji("所得区分", 2),
          packed("限度額", 5),
          packed("自己負担額", 5),
          packed("支給額", 5),
          text("申請日", 8),
          text("決定日", 8),
          text("支給日", 8));

  static final List<HostFile> ALL = List.of(MEMBERSHIPS, STATES, LEVIES, BENEFITS);

  private HostFiles() {}
}
