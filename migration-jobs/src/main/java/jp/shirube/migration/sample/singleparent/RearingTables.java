package jp.shirube.migration.sample.singleparent;

import static jp.shirube.migration.sample.delivery.SqlColumn.number;
import static jp.shirube.migration.sample.delivery.SqlColumn.text;

import java.util.List;
import jp.shirube.migration.sample.delivery.SqlTable;

/** The vendor's tables of the allowance: dates in wareki, amounts as they are printed. */
final class RearingTables {

  static final SqlTable CLAIMS =
      SqlTable.of(
          "FT_SHIKAKU",
          "020901",
          "",
          text("CITY_CD", 6),
          text("ATENA_NO", 15),
          text("SHOSHO_NO", 10),
          text("RIREKI_NO", 5),
          text("SHIMEI", 200),
          text("SHIMEI_KANA", 200),
          text("BIRTH_WAREKI", 7),
          text("CHOAZA", 120),
          text("BANCHI", 50),
          text("KATAGAKI", 300),
          text("YUBIN_OYA", 3),
          text("YUBIN_KO", 4),
          text("SEIKYU_WAREKI", 7),
          text("NINTEI_WAREKI", 7),
          text("KAISHI_YM", 5),
          text("SHIKYU_KBN", 4),
          text("TEISHI_YM", 5),
          text("SOSHITSU_WAREKI", 7),
          text("SOSHITSU_JIYU", 2),
          text("JOGAI", 2),
          text("NENKIN", 2),
          text("SHOGAI", 2),
          text("KOZA", 20));

  static final SqlTable CHILDREN =
      SqlTable.of(
          "FT_JIDO",
          "020902",
          "",
          text("CITY_CD", 6),
          text("ATENA_NO", 15),
          text("SHOSHO_NO", 10),
          text("JIDO_NO", 15),
          text("JIDO_SEI", 100),
          text("JIDO_MEI", 100),
          text("BIRTH_WAREKI", 7),
          text("ZOKUGARA", 4),
          text("YOKEN", 4),
          text("GAITO_WAREKI", 7),
          text("HIGAITO_WAREKI", 7),
          text("SHOGAI", 2));

  static final SqlTable PAYMENTS =
      SqlTable.of(
          "FT_SHIHARAI",
          "020903",
          "SHIKYU",
          text("CITY_CD", 6),
          text("ATENA_NO", 15),
          text("SHOSHO_NO", 10),
          text("SHIKYU_YM", 5),
          number("KAI", 2),
          text("HONTAI", 12),
          text("KASAN", 12),
          number("SHIKYU", 8),
          text("UCHIBARAI", 12),
          text("SHIHARAI_WAREKI", 7),
          text("HOHO", 4));

  static final SqlTable INCOMES =
      SqlTable.of(
          "FT_SHOTOKU",
          "020904",
          "SHOTOKU",
          text("CITY_CD", 6),
          text("ATENA_NO", 15),
          text("NENDO", 3),
          text("KBN", 4),
          number("SHOTOKU", 12),
          number("KOJOGO", 12),
          text("FUYO", 2),
          number("YOIKUHI", 12),
          text("HANTEI", 4),
          text("GENKYO_WAREKI", 7));

  static final List<SqlTable> ALL = List.of(CLAIMS, CHILDREN, PAYMENTS, INCOMES);

  private RearingTables() {}
}
