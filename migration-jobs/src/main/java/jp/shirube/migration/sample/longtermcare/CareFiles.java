package jp.shirube.migration.sample.longtermcare;

import static jp.shirube.migration.sample.delivery.HostField.kanji;
import static jp.shirube.migration.sample.delivery.HostField.packed;
import static jp.shirube.migration.sample.delivery.HostField.text;
import static jp.shirube.migration.sample.delivery.HostField.zoned;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.delivery.HostField;
import jp.shirube.migration.sample.delivery.HostFile;

/**
 * The files of vendor B's system for long-term care. The insured stand in two of them: those who
 * ever applied for certification, with what came of it, and all others.
 */
final class CareFiles {

  private static final List<HostField> PERSON =
      List.of(
          text("宛名番号", 10),
          text("被保番号", 10),
          packed("資格履歴", 2),
          zoned("被保区分", 1),
          kanji("氏名漢字", 60),
          packed("取得日", 4),
          zoned("取得事由", 2),
          packed("取得届日", 4).orBlank(),
          packed("喪失日", 4).orBlank(),
          zoned("喪失事由", 2).orBlank(),
          packed("喪失届日", 4).orBlank(),
          packed("変更日", 4).orBlank(),
          packed("住特適用日", 4).orBlank(),
          text("公費番号", 7));

  static final HostFile INSURED =
      HostFile.of("KAIHIHO", "023901", "", PERSON.toArray(HostField[]::new));

  static final HostFile RECIPIENTS =
      HostFile.of(
          "KAIJUKYU",
          "023901",
          "",
          with(
              PERSON,
              text("認定状況", 1),
              kanji("要介護度", 4),
              packed("認定日", 4).orBlank(),
              packed("有効開始", 4).orBlank(),
              packed("有効終了", 4).orBlank()));

  static final HostFile CERTIFICATIONS =
      HostFile.of(
          "KAININTEI",
          "023902",
          "",
          text("宛名番号", 10),
          text("被保番号", 10),
          zoned("申請回数", 3),
          text("申請日", 7),
          text("申請種別", 1),
          kanji("要介護度", 4),
          packed("認定日", 4).orBlank(),
          packed("有効開始", 4).orBlank(),
          packed("有効終了", 4).orBlank(),
          packed("異動日", 4).orBlank(),
          text("異動種別", 1),
          packed("限度単位", 4).orBlank(),
          zoned("特定疾病", 2).orBlank(),
          text("旧措置", 1),
          text("審査会意見", 120),
          kanji("一次判定", 4),
          zoned("意見書受領", 8).orBlank(),
          zoned("調査日", 8).orBlank());

  static final HostFile PREMIUMS =
      HostFile.of(
          "KAIFUKA",
          "023903",
          "年間額",
          text("宛名番号", 10),
          text("被保番号", 10),
          zoned("調定年度", 4),
          zoned("賦課年度", 3),
          text("通知書番号", 12),
          zoned("賦課履歴", 3),
          zoned("段階", 2),
          packed("年間額", 5),
          zoned("減免額", 7).withSign(),
          packed("特徴１", 4),
          packed("特徴２", 4),
          packed("特徴３", 4),
          packed("特徴４", 4),
          packed("特徴５", 4),
          packed("特徴６", 4),
          packed("普徴１", 4),
          packed("普徴２", 4),
          packed("普徴３", 4),
          packed("普徴４", 4),
          packed("普徴５", 4),
          packed("普徴６", 4),
          packed("普徴７", 4),
          packed("普徴８", 4),
          kanji("本人課税", 2),
          kanji("世帯課税", 2),
          zoned("合計所得", 12).withSign(),
          zoned("更正事由", 2).orBlank());

  static final HostFile BENEFITS =
      HostFile.of(
          "KAIKYUFU",
          "023904",
          "保険請求額",
          text("宛名番号", 10),
          text("被保番号", 10),
          zoned("提供年月", 6),
          text("事業所番号", 10),
          text("種類", 2),
          packed("整理番号", 6),
          packed("単位数", 5),
          packed("単位数単価", 3).withScale(2),
          zoned("給付率", 3),
          packed("費用額", 5),
          packed("保険請求額", 5),
          packed("公費請求額", 5),
          zoned("審査年月", 5));

  static final List<HostFile> ALL =
      List.of(INSURED, RECIPIENTS, CERTIFICATIONS, PREMIUMS, BENEFITS);

  private CareFiles() {}

  private static HostField[] with(List<HostField> fields, HostField... more) {
    List<HostField> all = new ArrayList<>(fields);
    all.addAll(List.of(more));
    return all.toArray(HostField[]::new);
  }
}
