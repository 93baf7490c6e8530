package jp.shirube.migration.sample.childcare;

import static jp.shirube.migration.sample.delivery.SqlColumn.date;
import static jp.shirube.migration.sample.delivery.SqlColumn.fixed;
import static jp.shirube.migration.sample.delivery.SqlColumn.number;
import static jp.shirube.migration.sample.delivery.SqlColumn.text;
import static jp.shirube.migration.sample.delivery.SqlColumn.timestamp;
import static jp.shirube.migration.sample.delivery.SqlColumn.truth;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.delivery.SqlColumn;
import jp.shirube.migration.sample.delivery.SqlTable;

/** The vendor's tables of childcare; a year's fees stand side by side. */
final class CareTables {

  static final SqlTable CERTIFICATIONS =
      SqlTable.plain(
          "HO_NINTEI",
          "028901",
          "",
          text("CITY_CD", 6),
          fixed("CHILD_ID", 15),
          fixed("NINTEI_NO", 15),
          text("SEQ", 5),
          fixed("PARENT_ID", 15),
          text("CHILD_NM", 200),
          text("BIRTH", 10),
          text("GO", 4),
          text("HOURS", 4),
          text("JIYU", 10),
          date("SHINSEI"),
          date("NINTEI"),
          text("YUKO_FROM", 8),
          text("YUKO_TO", 8),
          date("GENKYO"),
          date("TORIKESHI"),
          text("TORIKESHI_JIYU", 4),
          truth("LATEST"),
          truth("VOID"),
          text("OPE", 10),
          timestamp("OPE_AT"));

  static final SqlTable FREE_USES =
      SqlTable.plain(
          "HO_MUSHOKA",
          "028902",
          "SHIKYU",
          text("CITY_CD", 6),
          fixed("CHILD_ID", 15),
          fixed("NINTEI_NO", 15),
          text("SHINKU", 4),
          date("SHINSEI"),
          text("YUKO_FROM", 8),
          text("YUKO_TO", 8),
          text("SHISETSU_NO", 13),
          text("SEIKYU_YM", 7),
          number("SEIKYU", 7),
          number("SHIKYU", 7),
          truth("VOID"),
          text("OPE", 10),
          timestamp("OPE_AT"));

  static final SqlTable APPLICATIONS =
      SqlTable.plain(
          "HO_RIYO",
          "028903",
          "",
          text("CITY_CD", 6),
          fixed("CHILD_ID", 15),
          fixed("NINTEI_NO", 15),
          number("MOSHIKOMI", 3),
          date("MOSHIKOMI_BI"),
          date("KIBO_BI"),
          text("KIBO", 50),
          text("SHISU", 6),
          number("CHOSEI", 4),
          text("KEKKA", 10),
          text("NYUSHO_NO", 13),
          text("NYUSHO_BI", 10),
          date("TAISHO_BI"),
          text("TAISHO_JIYU", 4),
          truth("VOID"),
          text("OPE", 10),
          timestamp("OPE_AT"));

  static final SqlTable FEES =
      SqlTable.plain("HO_FUTAN", "028904", "", feeColumns().toArray(SqlColumn[]::new));

  static final List<SqlTable> ALL = List.of(CERTIFICATIONS, FREE_USES, APPLICATIONS, FEES);

  private static final int MONTHS = 12;

  private CareTables() {}

  private static List<SqlColumn> feeColumns() {
    List<SqlColumn> columns = new ArrayList<>();
    columns.add(text("CITY_CD", 6));
    columns.add(fixed("CHILD_ID", 15));
    columns.add(fixed("NINTEI_NO", 15));
    columns.add(text("KAISO_Z", 3));
    columns.add(number("ZEI_Z", 9));
    columns.add(truth("FUKU_Z"));
    columns.add(text("KAISO_K", 3));
    columns.add(number("ZEI_K", 9));
    columns.add(truth("FUKU_K"));
    columns.add(text("TASHI", 6));
    for (int month = 1; month <= MONTHS; month++) {
      columns.addAll(monthColumns("%02d".formatted(month)));
    }
    columns.add(truth("VOID"));
    columns.add(text("OPE", 10));
    columns.add(timestamp("OPE_AT"));
    return columns;
  }

  /** 01 is April. */
  private static List<SqlColumn> monthColumns(String month) {
    return List.of(
        text("YM" + month, 6),
        number("KIHON" + month, 7),
        text("GENMEN" + month, 7),
        number("KETTEI" + month, 7),
        date("NOKI" + month),
        number("SHUNO" + month, 7));
  }
}
