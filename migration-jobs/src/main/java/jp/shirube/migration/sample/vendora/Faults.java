package jp.shirube.migration.sample.vendora;

import java.util.List;
import java.util.function.Consumer;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.LineDamages;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in vendor A's first delivery. */
final class Faults {

  private static final String UNKNOWN_GAIJI = "\uE0BB";
  private static final String OVERLONG = "子の妻の母の姉の子の妻の父の兄の子の妻の弟の子";
  private static final int BROKEN_AT_FIELD = 8;
  private static final int CUT_AT_FIELD = 30;

  private Faults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("JUMIN", 2, put("宛名番号", ""), "SRB-ROW-0001", "atenabango"),
        FaultKind.rejected("JUMIN", 2, put("処理日", "2024AB01"), "SRB-ROW-0002", "shorinengappi"),
        FaultKind.rejected("JUMIN", 2, put("異動事由", "999"), "SRB-ROW-0003", "idojiyu"),
        FaultKind.rejected("JUMIN", 1, put("異動事由", "999"), "SRB-ROW-0003", "idojiyu")
            .where(Faults::latestOfSeveral),
        FaultKind.reported("JUMIN", 1, Faults::outsideEra, "SRB-ROW-0013", "seinengappi")
            .where(Faults::japanese),
        FaultKind.rejected(
                "JUMIN", 3, Faults::unknownGaiji, "SRB-ROW-0004", "shimei", "na_nihonjin")
            .where(Faults::japanese),
        FaultKind.rejected("JUMIN", 2, put("記載順位", "1A"), "SRB-ROW-0006", "kisaijuni"),
        FaultKind.reported("JUMIN", 2, Faults::overlong, "SRB-ROW-0005", "zokugarahyoki"),
        FaultKind.reported("JUMIN", 2, Faults::noHousehold, "SRB-ROW-0007", "setaibango"),
        FaultKind.reported("JUMIN", 2, Faults::impossibleBirth, "SRB-ROW-0009", "seinengappi")
            .where(Faults::japanese),
        FaultKind.reported("JUMIN", 1, Faults::halfWidth, "SRB-ROW-0010", "zokugarahyoki"),
        FaultKind.contradiction("JUMIN", 6, Contradictions::dies).where(Contradictions::lives),
        FaultKind.contradiction("JUMIN", 1, Contradictions::becomesHead)
            .where(Contradictions::isNoHead),
        FaultKind.contradiction("JUMIN", 1, Contradictions::losesNationality)
            .where(extract -> !japanese(extract) && !Contradictions.lives(extract)),
        FaultKind.contradiction("SIEN", 1, Contradictions::endsBeforeItBegins)
            .where(extract -> extract.get("仮措置").equals("N")),
        FaultKind.unreadable(
            "JUMIN", 2, LineDamages.brokenCharacter(BROKEN_AT_FIELD), "SRB-SRC-0001"),
        FaultKind.unreadable("JUMIN", 2, LineDamages.cutLine(CUT_AT_FIELD), "SRB-SRC-0003"),
        FaultKind.unreadable("JUMIN", 1, LineDamages::openQuote, "SRB-SRC-0005"),
        FaultKind.twice("JUMIN", 2),
        FaultKind.rejected(
                "SIEN", 1, put("開始日", "2024/AB/01"), "SRB-ROW-0002", "shiensochikaishinengappi")
            .where(extract -> extract.get("仮措置").equals("N")),
        FaultKind.orphan("SIEN", 1, Faults::nobody),
        FaultKind.rejected("SHOMEI", 2, put("交付場所", "8"), "SRB-ROW-0012", "kofubashokubun"),
        FaultKind.rejected("SHOMEI", 1, put("証明種類", "ZZ"), "SRB-ROW-0003", "shomeishoshubetsu"),
        FaultKind.rejected("SHOMEI", 1, put("交付時刻", "25:6A"), "SRB-ROW-0002", "kofujikoku"),
        FaultKind.orphan("SHOMEI", 2, Faults::nobody),
        FaultKind.twice("SHOMEI", 1),
        FaultKind.rejected("BIKO", 1, put("連番", ""), "SRB-ROW-0001", "kisairenban"),
        FaultKind.orphan("BIKO", 1, Faults::nobody));
  }

  private static Consumer<Extract> put(String field, String text) {
    return extract -> extract.put(field, text);
  }

  private static boolean japanese(Extract extract) {
    return extract.get("住民区分").equals("J");
  }

  private static boolean latestOfSeveral(Extract extract) {
    return extract.get("最新区分").equals("1") && !extract.get("履歴番号").equals("00001");
  }

  /** The day on which 平成 began, written in 昭和. */
  private static void outsideEra(Extract extract) {
    putBirth(extract, "S640108", "1989-01-08");
  }

  private static void nobody(Extract extract) {
    String number = FaultKind.unknown(extract.get("宛名番号"));
    extract.put("宛名番号", number);
    extract.row().put("atenabango", number.strip());
  }

  private static void unknownGaiji(Extract extract) {
    extract.put("氏名漢字", extract.get("氏名漢字").stripTrailing() + UNKNOWN_GAIJI);
  }

  private static void overlong(Extract extract) {
    extract.put("続柄名", OVERLONG);
    extract.row().put("zokugarahyoki", OVERLONG);
  }

  private static void halfWidth(Extract extract) {
    extract.put("続柄名", "子(3)");
    extract.row().put("zokugarahyoki", "子(3)");
  }

  private static void noHousehold(Extract extract) {
    extract.put("世帯番号", "");
    extract.row().put("setaibango", "");
  }

  private static void impossibleBirth(Extract extract) {
    putBirth(extract, "S450230", "1970-02-30");
  }

  private static void putBirth(Extract extract, String wareki, String iso) {
    extract.put("生年月日", wareki);
    extract.row().put("seinengappi", iso);
    extract.row().put("seinengappi_fushofuragu", "0");
    extract.row().put("seinengappi_fushohyoki", "");
  }
}
