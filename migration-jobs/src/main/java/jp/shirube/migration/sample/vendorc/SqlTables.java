package jp.shirube.migration.sample.vendorc;

import static jp.shirube.migration.sample.delivery.SqlColumn.date;
import static jp.shirube.migration.sample.delivery.SqlColumn.number;
import static jp.shirube.migration.sample.delivery.SqlColumn.text;

import java.util.List;
import jp.shirube.migration.sample.delivery.SqlTable;

/** The tables of vendor C. */
final class SqlTables {

  static final SqlTable CLAIMS =
      SqlTable.of(
          "JT_JUKYUSHA",
          "027901",
          "",
          text("CITY_CD", 6),
          text("ATENA_NO", 15),
          text("JUKYU_NO", 10),
          number("RIREKI_NO", 5),
          text("SHIMEI", 200),
          text("SHIMEI_KANA", 200),
          text("BIRTH_YMD", 8),
          text("TOWN_NM", 240),
          text("BANCHI_NM", 60),
          text("KATAGAKI_NM", 300),
          text("YUBIN_NO", 8),
          text("SHIKAKU_KBN", 2),
          text("SEIKYU_YMD", 10),
          date("NINTEI_YMD"),
          text("KAISHI_YM", 6),
          date("SHOMETSU_YMD"),
          text("SHOMETSU_JIYU", 2),
          text("NENKIN_KBN", 1),
          text("HAIGU_ATENA_NO", 15),
          text("TASHI_NINZU", 3),
          date("GENKYO_YMD"),
          text("SASHITOME", 1),
          text("BANK_CD", 8),
          text("SHITEN_CD", 6),
          text("KOZA_NO", 8));

  static final SqlTable CHILDREN =
      SqlTable.of(
          "JT_JIDO",
          "027902",
          "",
          text("CITY_CD", 6),
          text("ATENA_NO", 15),
          text("JUKYU_NO", 10),
          text("JIDO_ATENA_NO", 15),
          number("RIREKI_NO", 5),
          text("JIDO_SHIMEI", 200),
          text("BIRTH_YMD", 8),
          text("ZOKUGARA", 4),
          text("DOKYO_KBN", 1),
          text("KANGO_KBN", 1),
          text("JIDO_KBN", 1),
          text("JUNI", 2),
          text("KAISHI_YM", 6),
          text("SHURYO_YM", 6),
          text("SHISETSU", 1));

  static final SqlTable PAYMENTS =
      SqlTable.of(
          "JT_SHIHARAI",
          "027903",
          "SHIKYU_GAKU",
          text("CITY_CD", 6),
          text("ATENA_NO", 15),
          text("JUKYU_NO", 10),
          text("SHIHARAI_YM", 6),
          number("SHIHARAI_KAI", 2),
          number("SHIKYU_GAKU", 8),
          number("GETSU_GAKU", 7),
          text("TSUKISU", 2),
          number("CHOSEI_GAKU", 8),
          number("KIFU_GAKU", 8),
          number("KYUSHOKU_GAKU", 8),
          date("SHIHARAI_YMD"),
          text("HOHO_KBN", 2),
          text("KEKKA", 2));

  static final List<SqlTable> ALL = List.of(CLAIMS, CHILDREN, PAYMENTS);

  private SqlTables() {}
}
