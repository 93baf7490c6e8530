package jp.shirube.migration.sample.vendorc;

import java.util.List;
import java.util.function.Consumer;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.fault.FaultKind;

/** What is wrong in vendor C's tables at the first delivery. */
final class Faults {

  private static final String UNKNOWN_GAIJI = "\uE0BB";

  private Faults() {}

  static List<FaultKind> all() {
    return List.of(
        FaultKind.rejected("JT_JUKYUSHA", 1, put("JUKYU_NO", ""), "SRB-ROW-0001", "jukyushabango"),
        FaultKind.rejected(
            "JT_JUKYUSHA",
            1,
            put("SEIKYU_YMD", "2025-XX-01"),
            "SRB-ROW-0002",
            "ninteiseikyunengappi"),
        FaultKind.rejected(
            "JT_JUKYUSHA", 2, put("SHIKAKU_KBN", "77"), "SRB-ROW-0003", "jukyushikakukubun"),
        FaultKind.rejected("JT_JUKYUSHA", 1, Faults::unknownGaiji, "SRB-ROW-0004", "shimei"),
        FaultKind.rejected(
            "JT_JUKYUSHA", 1, put("TASHI_NINZU", "0X1"), "SRB-ROW-0011", "tashikasantaishoninzu"),
        FaultKind.reported(
            "JT_JUKYUSHA", 1, Faults::longAccount, "SRB-ROW-0005", "koza_shitenkodo"),
        FaultKind.twice("JT_JUKYUSHA", 1),
        FaultKind.rejected("JT_JIDO", 1, put("DOKYO_KBN", "9"), "SRB-ROW-0012", "dokyobekkyokubun"),
        FaultKind.rejected(
            "JT_JIDO", 1, put("BIRTH_YMD", "20XX0101"), "SRB-ROW-0002", "jidoseinengappi"),
        FaultKind.reported("JT_JIDO", 1, Faults::unlistedKind, "SRB-ROW-0008", "jidokubun"),
        FaultKind.orphan("JT_JIDO", 2, Faults::noRecipient),
        FaultKind.orphan("JT_JIDO", 1, Faults::stranger).where(Faults::single),
        FaultKind.twice("JT_JIDO", 1),
        FaultKind.rejected("JT_SHIHARAI", 1, put("TSUKISU", "ZZ"), "SRB-ROW-0006", "taishogessu"),
        FaultKind.rejected(
            "JT_SHIHARAI", 1, put("SHIHARAI_YM", ""), "SRB-ROW-0001", "shiharainengetsu"),
        FaultKind.rejected(
            "JT_SHIHARAI", 1, put("KEKKA", "??"), "SRB-ROW-0003", "shiharaikekkakubun"),
        FaultKind.orphan("JT_SHIHARAI", 1, Faults::noRecipient),
        FaultKind.contradiction("JT_JUKYUSHA", 1, Contradictions::grantedBeforeClaimed),
        FaultKind.contradiction("JT_JUKYUSHA", 1, Contradictions::bornOnAnotherDay)
            .where(Contradictions::isLatest),
        FaultKind.contradiction("JT_JIDO", 1, Contradictions::isGrownUp)
            .where(Contradictions::isLatest),
        FaultKind.contradiction("JT_JIDO", 1, Contradictions::beginsTooEarly)
            .where(extract -> extract.get("RIREKI_NO").equals("2")),
        FaultKind.contradiction("JT_SHIHARAI", 1, Contradictions::paysTooMuch),
        FaultKind.twice("JT_SHIHARAI", 1));
  }

  private static Consumer<Extract> put(String field, String text) {
    return extract -> extract.put(field, text);
  }

  private static boolean single(Extract extract) {
    return extract.get("RIREKI_NO").equals("1") && extract.get("SAISHIN_FLG").equals("1");
  }

  private static void noRecipient(Extract extract) {
    String number = FaultKind.unknown(extract.get("JUKYU_NO"));
    extract.put("JUKYU_NO", number);
    extract.row().put("jukyushabango", number);
  }

  /** A resident's number with another last digit is nobody's. */
  private static void stranger(Extract extract) {
    String number = extract.get("JIDO_ATENA_NO");
    char last = number.charAt(number.length() - 1) == '9' ? '8' : '9';
    String other = number.substring(0, number.length() - 1) + last;
    extract.put("JIDO_ATENA_NO", other);
    extract.row().put("jido_atenabango", other);
  }

  private static void unknownGaiji(Extract extract) {
    extract.put("SHIMEI", extract.get("SHIMEI") + UNKNOWN_GAIJI);
  }

  private static void longAccount(Extract extract) {
    extract.put("SHITEN_CD", "９９９９９");
    extract.row().put("koza_shitenkodo", "99999");
  }

  private static void unlistedKind(Extract extract) {
    extract.put("JIDO_KBN", "7");
    extract.row().put("jidokubun", "7");
  }
}
