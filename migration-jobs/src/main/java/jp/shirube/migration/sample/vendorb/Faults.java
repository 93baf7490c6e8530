package jp.shirube.migration.sample.vendorb;

import static jp.shirube.migration.sample.fault.Changes.put;
import static jp.shirube.migration.sample.vendorb.HostFaults.cut;
import static jp.shirube.migration.sample.vendorb.HostFaults.noCharacter;
import static jp.shirube.migration.sample.vendorb.HostFaults.noDigits;

import java.util.List;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in vendor B's first delivery. */
final class Faults {

  private static final String UNKNOWN_GAIJI = "\uE0BB";
  private static final int HALF = 60;

  private Faults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("SHIKAKU", 1, put("宛名番号", ""), "SRB-ROW-0001", "atenabango"),
        FaultKind.rejected("SHIKAKU", 2, put("資格区分", "Z"), "SRB-ROW-0003", "kokuhoshikakukubun"),
        FaultKind.rejected("SHIKAKU", 1, put("有効期限", "2026AB31"), "SRB-ROW-0002", "yukokigen"),
        FaultKind.rejected("SHIKAKU", 1, Faults::unknownGaiji, "SRB-ROW-0004", "hokenshameisho"),
        FaultKind.unreadable("SHIKAKU", 2, noDigits(HostFiles.MEMBERSHIPS, "取得日"), "SRB-SRC-0004"),
        FaultKind.unreadable(
            "SHIKAKU", 1, noCharacter(HostFiles.MEMBERSHIPS, "保険者名"), "SRB-SRC-0001"),
        FaultKind.orphan("SHIKAKU", 1, Faults::symbol),
        FaultKind.orphan("SHIKAKU", 1, Faults::stranger).where(Faults::single),
        FaultKind.twice("SHIKAKU", 1),
        FaultKind.cutOff("SHIKAKU", cut(HALF), "SRB-SRC-0002"),
        FaultKind.unreadable("SETAI", 1, noDigits(HostFiles.STATES, "被保険者数"), "SRB-SRC-0004"),
        FaultKind.rejected(
            "SETAI", 1, put("適用開始日", "9991399"), "SRB-ROW-0002", "tekiyokaishinengappi"),
        FaultKind.reported("SETAI", 1, Faults::noHousehold, "SRB-ROW-0007", "setaibango"),
        FaultKind.twice("SETAI", 1),
        FaultKind.rejected("FUKA", 1, put("通知書番号", ""), "SRB-ROW-0001", "tsuchishobango"),
        FaultKind.rejected("FUKA", 1, put("軽減区分", "X"), "SRB-ROW-0012", "keigenwariaikubun"),
        FaultKind.orphan("FUKA", 1, Faults::nobody),
        FaultKind.contradiction("SHIKAKU", 1, Contradictions::lostBeforeAcquired)
            .where(Contradictions::isLost),
        FaultKind.contradiction("SETAI", 1, Contradictions::oneMore)
            .where(extract -> extract.get("最新区分").equals("1")),
        FaultKind.contradiction("SETAI", 1, extract -> Contradictions.beginsLater(extract, -10))
            .where(Contradictions::isSecond),
        FaultKind.contradiction("SETAI", 1, extract -> Contradictions.beginsLater(extract, 40))
            .where(Contradictions::isSecond),
        FaultKind.contradiction("FUKA", 1, Contradictions::leviesTooMuch),
        FaultKind.contradiction("KOGAKU", 1, Contradictions::paysTooMuch),
        FaultKind.twice("FUKA", 1),
        FaultKind.rejected("KOGAKU", 1, put("所得区分", "ン"), "SRB-ROW-0003", "shotokukubun"),
        FaultKind.rejected("KOGAKU", 1, put("申請日", "2025AB01"), "SRB-ROW-0002", "shinseinengappi"),
        FaultKind.orphan("KOGAKU", 1, Faults::symbol));
  }

  private static void symbol(Extract extract) {
    String symbol = FaultKind.unknown(extract.get("記号番号"));
    extract.put("記号番号", symbol);
    extract.row().put("kokuhokigobango", symbol);
  }

  private static boolean single(Extract extract) {
    return extract.get("履歴番号").equals("1") && extract.get("最新区分").equals("1");
  }

  /** A resident's number with another last digit is nobody's. */
  private static void stranger(Extract extract) {
    String number = extract.get("宛名番号");
    char last = number.charAt(number.length() - 1) == '9' ? '8' : '9';
    String other = number.substring(0, number.length() - 1) + last;
    extract.put("宛名番号", other);
    extract.row().put("atenabango", other);
  }

  private static void nobody(Extract extract) {
    String number = FaultKind.unknown(extract.get("世帯主宛名"));
    extract.put("世帯主宛名", number);
    extract.row().put("setainushi_atenabango", number);
  }

  private static void unknownGaiji(Extract extract) {
    extract.put("保険者名", extract.get("保険者名") + UNKNOWN_GAIJI);
  }

  private static void noHousehold(Extract extract) {
    extract.put("世帯番号", "");
    extract.row().put("setaibango", "");
  }
}
