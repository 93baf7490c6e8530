package jp.shirube.migration.sample.pension;

import static jp.shirube.migration.sample.delivery.HostField.binary;
import static jp.shirube.migration.sample.delivery.HostField.kanji;
import static jp.shirube.migration.sample.delivery.HostField.packed;
import static jp.shirube.migration.sample.delivery.HostField.text;
import static jp.shirube.migration.sample.delivery.HostField.zoned;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.delivery.HostField;
import jp.shirube.migration.sample.delivery.HostFile;

/** The files of vendor B's system for the national pension; two of them hold exemptions. */
final class PensionFiles {

  static final HostFile INSURED =
      file(
          "NHIHO",
          "026901",
          "",
          text("基年記号", 4),
          text("基年番号", 6),
          text("宛名番号", 10),
          text("氏名", 62),
          zoned("履歴番号", 3),
          text("種別", 1),
          text("取得日", 7),
          zoned("取得事由", 2),
          packed("取得届日", 4).withoutSign(),
          text("喪失日", 7),
          zoned("喪失事由", 2).orBlank(),
          packed("喪失届日", 4).withoutSign().orBlank(),
          text("種変日", 7),
          text("種変事由", 2),
          zoned("付加開始", 5).orBlank(),
          zoned("付加終了", 5).orBlank(),
          zoned("産免開始", 6).orBlank(),
          zoned("産免終了", 6).orBlank());

  static final HostFile EXEMPTIONS =
      file(
          "NMENJO",
          "026902",
          "本人所得",
          text("基礎年金番号", 10),
          text("宛名番号", 10),
          zoned("連番", 3),
          packed("申請日", 4).withoutSign(),
          zoned("年度", 4),
          kanji("免除区分", 6),
          zoned("開始年月", 5),
          zoned("終了年月", 5),
          zoned("申請事由", 1),
          text("継続", 1),
          zoned("本人所得", 12).withSign(),
          text("配偶者所得", 14),
          packed("世帯主所得", 7).orBlank(),
          packed("進達日", 4).withoutSign(),
          text("結果", 1),
          packed("結果通知日", 4).withoutSign().orBlank());

  static final HostFile BIRTHS =
      file(
          "NSANZEN",
          "026902",
          "",
          text("基礎年金番号", 10),
          text("宛名番号", 10),
          zoned("連番", 3),
          packed("届出日", 4).withoutSign(),
          packed("出産予定日", 4).withoutSign(),
          zoned("開始年月", 6),
          zoned("終了年月", 6),
          packed("進達日", 4).withoutSign());

  static final HostFile CLAIMS =
      file(
          "NKYUFU",
          "026903",
          "",
          text("宛名番号", 10),
          zoned("受付連番", 3),
          text("基礎年金番号", 10),
          text("給付種別", 2),
          binary("受付日", 4),
          packed("請求日", 4).withoutSign(),
          packed("進達日", 4).withoutSign().orBlank(),
          text("受給権日", 8),
          zoned("年金コード", 4).orBlank(),
          text("備考", 100));

  static final List<HostFile> ALL = List.of(INSURED, EXEMPTIONS, BIRTHS, CLAIMS);

  private PensionFiles() {}

  private static HostFile file(
      String fileId, String groupId, String totalField, HostField... ownFields) {
    List<HostField> fields = new ArrayList<>(List.of(ownFields));
    fields.add(text("最新", 1));
    fields.add(text("抹消", 1));
    fields.add(text("処理者", 10));
    fields.add(zoned("処理日", 8));
    fields.add(zoned("処理時刻", 6));
    return HostFile.bare(fileId, groupId, totalField, fields);
  }
}
