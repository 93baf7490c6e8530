package jp.shirube.migration.sample.health;

import java.util.List;

/** Vaccines of the schedule (定期接種) and at which age in months each dose is due. */
enum Vaccine {
  FIVE_IN_ONE("001", "DPTIH", "五種混合ワクチン", 50, List.of(2, 3, 4, 13)),
  FOUR_IN_ONE("002", "DPTI", "四種混合ワクチン", 50, List.of(3, 4, 5, 18)),
  BCG("003", "BCG", "ＢＣＧワクチン", 10, List.of(5)),
  MEASLES_RUBELLA("004", "MR", "麻しん風しん混合ワクチン", 50, List.of(12, 66)),
  CHICKENPOX("005", "VZV", "水痘ワクチン", 50, List.of(13, 19)),
  ENCEPHALITIS("006", "JE", "日本脳炎ワクチン", 50, List.of(36, 37, 49, 112)),
  HEPATITIS_B("007", "HB", "Ｂ型肝炎ワクチン", 25, List.of(2, 3, 8)),
  ROTAVIRUS("008", "RV", "ロタウイルスワクチン", 150, List.of(2, 3)),
  PNEUMOCOCCUS_CHILD("009", "PCV", "小児用肺炎球菌ワクチン", 50, List.of(2, 3, 4, 12)),
  PAPILLOMA("010", "HPV", "ＨＰＶワクチン", 50, List.of(150, 157)),
  INFLUENZA("011", "FLU", "インフルエンザワクチン", 50, List.of()),
  PNEUMOCOCCUS("012", "PPSV", "肺炎球菌ワクチン", 50, List.of()),
  SHINGLES("014", "HZ", "帯状疱疹ワクチン", 50, List.of()),
  DIPHTHERIA_TETANUS("015", "DT", "二種混合ワクチン", 10, List.of(133));

  private final String code;
  private final String vendorCode;
  private final String product;
  private final int hundredths;
  private final List<Integer> months;

  Vaccine(String code, String vendorCode, String product, int hundredths, List<Integer> months) {
    this.code = code;
    this.vendorCode = vendorCode;
    this.product = product;
    this.hundredths = hundredths;
    this.months = months;
  }

  /** 予防接種種類コード of the standard. */
  String code() {
    return code;
  }

  String vendorCode() {
    return vendorCode;
  }

  /** ワクチン名称. */
  String product() {
    return product;
  }

  /** 接種量 in hundredths of a millilitre. */
  int hundredths() {
    return hundredths;
  }

  /** Ages in months at which a child gets its doses; empty for the old. */
  List<Integer> months() {
    return months;
  }

  /** Whether it is swallowed and not injected. */
  boolean swallowed() {
    return this == ROTAVIRUS;
  }
}
