package jp.shirube.migration.sample.health;

import static jp.shirube.migration.sample.delivery.SqlColumn.date;
import static jp.shirube.migration.sample.delivery.SqlColumn.decimal;
import static jp.shirube.migration.sample.delivery.SqlColumn.number;
import static jp.shirube.migration.sample.delivery.SqlColumn.text;
import static jp.shirube.migration.sample.delivery.SqlColumn.timestamp;

import java.util.List;
import jp.shirube.migration.sample.delivery.SqlTable;

/** The vendor's health tables: what is deleted has the state D. */
final class HealthTables {

  static final SqlTable SHOTS =
      SqlTable.plain(
          "HK_YOBO",
          "019085",
          "FUTAN",
          text("KOJIN_NO", 15),
          text("SEQ", 5),
          text("SHURUI", 6),
          number("KAISU", 2),
          text("SESSHU_BI", 10),
          text("LOT", 30),
          text("RYO", 5),
          text("BUI", 4),
          text("IRYO_CD", 10),
          text("ISHI", 120),
          text("YOSHIN_NO", 20),
          number("FUTAN", 7),
          text("NEWEST", 1),
          text("JOTAI", 1),
          text("TANTO", 10),
          timestamp("KOSHIN"));

  static final SqlTable PREGNANCIES =
      SqlTable.plain(
          "HK_NINSHIN",
          "019044",
          "",
          text("KOJIN_NO", 15),
          number("TOROKU_NO", 12),
          text("TODOKE_BI", 10),
          number("SHUSU", 2),
          text("YOTEI_BI", 10),
          date("SHINDAN_BI"),
          text("TAIJI", 2),
          text("TECHO_NO", 20),
          text("IRYO_CD", 10),
          text("NINSHIN_REKI", 2),
          text("SHUSSAN_REKI", 2),
          text("SHISHO", 3),
          text("JOTAI", 1),
          text("TANTO", 10),
          timestamp("KOSHIN"));

  static final SqlTable SCREENINGS =
      SqlTable.plain(
          "HK_IGAN",
          "019020",
          "FUTAN",
          text("KOJIN_NO", 15),
          text("NENDO", 4),
          number("RENBAN", 3),
          text("JUSHIN_BI", 10),
          text("HOHO", 2),
          text("IRYO_CD", 10),
          text("KAIJO", 7),
          text("JUSHIN_NO", 20),
          text("KEKKA", 2),
          text("SHOKEN", 4),
          date("HANTEI_BI"),
          number("FUTAN", 7),
          text("MUSHO", 2),
          text("JOTAI", 1),
          text("TANTO", 10),
          timestamp("KOSHIN"));

  static final SqlTable CHECKS =
      SqlTable.plain(
          "HK_SANSAI",
          "019065",
          "",
          text("KOJIN_NO", 15),
          number("TOROKU_NO", 12),
          text("JUSHIN_BI", 10),
          text("SAI", 2),
          text("TSUKI", 2),
          text("SHINCHO_MM", 6),
          text("TAIJU_10G", 5),
          decimal("KYOI", 5, 1),
          decimal("TOI", 5, 1),
          text("EIYO", 1),
          text("SHIRYOKU", 1),
          text("CHORYOKU", 1),
          text("NYO", 1),
          text("SHOKEN", 1),
          text("SOGO", 1),
          text("KAIJO", 7),
          text("JOTAI", 1),
          text("TANTO", 10),
          timestamp("KOSHIN"));

  /** One record per child with a column per question; it becomes a row per answered question. */
  static final SqlTable ANSWERS =
      SqlTable.plain(
          "HK_ANKETO",
          "019066",
          "",
          text("KOJIN_NO", 15),
          number("TOROKU_NO", 12),
          date("KAITO_BI"),
          text("Q01", 2),
          text("Q02", 2),
          text("Q03", 2),
          text("Q04", 2),
          text("Q05", 2),
          text("Q06", 2),
          text("Q07", 2),
          text("Q08", 2),
          text("Q09", 2),
          text("Q10", 2),
          text("Q11", 2),
          text("Q12", 2),
          text("SHIMPAI", 500),
          text("JOTAI", 1),
          text("TANTO", 10),
          timestamp("KOSHIN"));

  static final List<SqlTable> ALL = List.of(SHOTS, PREGNANCIES, SCREENINGS, CHECKS, ANSWERS);

  private HealthTables() {}
}
