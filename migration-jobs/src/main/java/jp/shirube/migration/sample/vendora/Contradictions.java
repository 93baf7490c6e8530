package jp.shirube.migration.sample.vendora;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.expected.Row;

/** Records that are sound by themselves or in every field, and say what cannot be. */
final class Contradictions {

  private static final List<String> ADDRESS =
      List.of(
          "shikuchosonkodo",
          "todofuken",
          "shikugunchosonmei",
          "choaza",
          "banchigohyoki",
          "katagaki",
          "yubinbango");

  private Contradictions() {}

  static boolean lives(Extract extract) {
    return extract.get("状態区分").equals("10") && extract.get("最新区分").equals("1");
  }

  /** The resident is dead here, and insured or paid in other systems as if alive. */
  static void dies(Extract extract) {
    extract.put("状態区分", "31");
    Row row = extract.row();
    row.put("juminjotai", "3");
    row.put("shojonotodokedenengappi", row.get("idotodokedenengappi"));
    for (String part : List.of("", "_fushofuragu", "_fushohyoki")) {
      row.put("shojonoidonengappi" + part, row.get("idonengappi" + part));
    }
    ADDRESS.forEach(part -> row.put("saishutorokujusho_" + part, row.get("jusho_" + part)));
  }

  static boolean isNoHead(Extract extract) {
    return lives(extract) && !extract.get("続柄").equals("01");
  }

  /** A second head of the household. */
  static void becomesHead(Extract extract) {
    extract.put("続柄", "01");
    Row row = extract.row();
    row.put("zokugarakodo1", "02");
    for (int generation = 2; generation <= 4; generation++) {
      row.put("zokugarakodo" + generation, "");
    }
  }

  static void losesNationality(Extract extract) {
    extract.put("国籍コード", "");
    extract.row().put("kokusekinado_kokumeikodo", "");
  }

  static void endsBeforeItBegins(Extract extract) {
    LocalDate begun = LocalDate.parse(extract.row().get("shiensochikaishinengappi"));
    LocalDate end = begun.minusDays(30);
    extract.put("終了日", end.toString().replace('-', '/'));
    extract.row().put("shiensochishuryonengappi", end.toString());
  }
}
