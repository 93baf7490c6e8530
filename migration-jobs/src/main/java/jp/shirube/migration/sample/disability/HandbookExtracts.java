package jp.shirube.migration.sample.disability;

import static jp.shirube.migration.sample.vendorb.HostTexts.day;
import static jp.shirube.migration.sample.vendorb.HostTexts.month;
import static jp.shirube.migration.sample.vendorb.HostTexts.wareki;
import static jp.shirube.migration.sample.vendorb.HostTexts.warekiMonth;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.vendorb.HostTexts;

/** Vendor B's records of handbooks. */
final class HandbookExtracts {

  /** Reason code of records that were cancelled. */
  static final String CANCELLED = "K01";

  private static final String KINDS = "SHVLI";
  private static final List<String> GRADES = List.of("MA", "A", "B", "C");
  private static final int CANCELLED_EVERY = 25;

  private HandbookExtracts() {}

  static List<Extract> of(BodyHandbook handbook) {
    List<Extract> extracts = new ArrayList<>();
    for (BodyHandbook.Entry entry : handbook.entries()) {
      Extract extract =
          Extract.of(DisabilityFiles.BODIES.layout(), () -> DisabilityRows.of(handbook, entry));
      extracts.add(filled(extract, handbook, entry));
    }
    if (Long.parseLong(handbook.serial()) % CANCELLED_EVERY == 0) {
      extracts.add(cancelled(handbook));
    }
    return extracts;
  }

  /** An entry that was made by mistake after the last one. */
  private static Extract cancelled(BodyHandbook handbook) {
    BodyHandbook.Entry last = handbook.entries().get(handbook.entries().size() - 1);
    Extract extract =
        Extract.excluded(
            DisabilityFiles.BODIES.layout(), () -> DisabilityRows.of(handbook, last), CANCELLED);
    filled(extract, handbook, last);
    extract.put("履歴", last.number() + 1);
    extract.put("現在", "旧");
    extract.put("取消日", wareki(last.stamp().date()));
    return extract;
  }

  private static Extract filled(Extract extract, BodyHandbook handbook, BodyHandbook.Entry entry) {
    Resident resident = handbook.resident();
    extract.put("宛名番号", resident.number());
    extract.put("履歴", entry.number());
    extract.put("氏名カナ", Width.half(resident.latest().name().kana()));
    extract.put("状態", state(entry.state()));
    if (entry.issued() != null) {
      extract.put("交付県", handbook.prefecture());
      extract.put("手帳番号", handbook.serial());
      extract.put("総合等級", entry.grade());
    }
    extract.put("初回交付", wareki(entry.issued()));
    extract.put("再交付", wareki(entry.reissued()));
    extract.put("返還", wareki(entry.returned()));
    putImpairments(extract, entry.impairments());
    extract.put("再認定", warekiMonth(entry.examined()));
    return stamped(extract, entry.latest(), entry.stamp());
  }

  private static void putImpairments(Extract extract, List<Impairment> impairments) {
    for (int i = 1; i <= impairments.size(); i++) {
      Impairment impairment = impairments.get(i - 1);
      extract.put("部位" + i, part(impairment));
      extract.put("障害名" + i, impairment.wording());
      extract.put("等級" + i, impairment.grade());
    }
    int kind = impairments.get(0).kind();
    extract.put("種別", KINDS.substring(kind - 1, kind));
  }

  /** The vendor counts its parts from 51. */
  private static String part(Impairment impairment) {
    return Integer.toString(50 + Integer.parseInt(impairment.part()));
  }

  static List<Extract> of(CareHandbook handbook) {
    return handbook.entries().stream().map(entry -> of(handbook, entry)).toList();
  }

  private static Extract of(CareHandbook handbook, CareHandbook.Entry entry) {
    Extract extract =
        Extract.of(DisabilityFiles.CARES.layout(), () -> DisabilityRows.of(handbook, entry));
    extract.put("宛名番号", handbook.resident().number());
    extract.put("履歴", entry.number());
    extract.put("状態", state(entry.state()));
    extract.put("手帳番号", handbook.number());
    extract.put("程度", GRADES.get(entry.grade() - 1));
    extract.put("判定日", day(entry.judged()));
    extract.put("次回判定", month(entry.next()));
    extract.put("初回交付", wareki(handbook.issued()));
    extract.put("再交付", wareki(entry.reissued()));
    extract.put("返還", wareki(entry.returned()));
    extract.put(
        "判定機関",
        switch (entry.examiner()) {
          case CHILDREN -> "1";
          case ADULTS -> "2";
          case ELSEWHERE -> "9";
        });
    return stamped(extract, entry.latest(), entry.stamp());
  }

  static List<Extract> of(MentalHandbook handbook) {
    return handbook.entries().stream().map(entry -> of(handbook, entry)).toList();
  }

  private static Extract of(MentalHandbook handbook, MentalHandbook.Entry entry) {
    Extract extract =
        Extract.of(DisabilityFiles.MINDS.layout(), () -> DisabilityRows.of(handbook, entry));
    extract.put("宛名番号", handbook.resident().number());
    extract.put("履歴", entry.number());
    extract.put("状態", state(entry.state()));
    extract.put("手帳番号", handbook.number());
    extract.put("等級", Width.full(Integer.toString(entry.grade())));
    extract.put("申請日", day(entry.applied()));
    extract.put("交付日", day(entry.granted()));
    extract.put("有効期限", day(entry.expires()));
    extract.put("自立支援", entry.together() ? "有" : "無");
    extract.put("返還日", day(entry.returned()));
    return stamped(extract, entry.latest(), entry.stamp());
  }

  private static String state(State state) {
    return switch (state) {
      case APPLIED -> "S";
      case GRANTED -> "K";
      case ENDED -> "H";
    };
  }

  /** Whether the record is the current one, and who entered it when. */
  static Extract stamped(Extract extract, boolean latest, Stamp stamp) {
    extract.put("現在", latest ? "現" : "旧");
    extract.put("登録者", stamp.operator());
    extract.put("登録日", wareki(stamp.date()));
    extract.put("登録時刻", HostTexts.time(stamp.time()));
    return extract;
  }
}
