package jp.shirube.migration.sample.lateelderly;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.LevyYear;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.lateelderly.Cover.Exit;
import jp.shirube.migration.sample.lateelderly.Cover.Instalment;
import jp.shirube.migration.sample.lateelderly.Cover.Premium;
import jp.shirube.migration.sample.lateelderly.Cover.Qualification;
import org.jspecify.annotations.Nullable;

/** Vendor B's records of a covered person. */
final class CoverExtracts {

  /** Reason code of records that were entered by mistake. */
  static final String CANCELLED = "K01";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
  private static final String OPEN_END = "9999999";
  private static final String VOID = "9";
  private static final int CANCELLED_EVERY = 40;

  private CoverExtracts() {}

  static List<Extract> of(Cover cover) {
    List<Extract> extracts = new ArrayList<>();
    cover.qualifications().forEach(entry -> extracts.add(insured(cover, entry)));
    cover.premiums().forEach(premium -> extracts.add(premium(cover, premium)));
    if (Long.parseLong(cover.number()) % CANCELLED_EVERY == 0) {
      extracts.add(cancelled(cover));
    }
    return extracts;
  }

  private static Extract insured(Cover cover, Qualification entry) {
    Extract extract = Extract.of(CoverFiles.INSURED.layout(), () -> CoverRows.of(cover, entry));
    fill(extract, cover, entry);
    return extract;
  }

  /** An entry that was made by mistake after the last one. */
  private static Extract cancelled(Cover cover) {
    Qualification last = cover.qualifications().get(cover.qualifications().size() - 1);
    Extract extract =
        Extract.excluded(CoverFiles.INSURED.layout(), () -> CoverRows.of(cover, last), CANCELLED);
    fill(extract, cover, last);
    extract.put("履歴", last.number() + 1);
    extract.put("終端", "");
    extract.put("状態", VOID);
    return extract;
  }

  private static void fill(Extract extract, Cover cover, Qualification entry) {
    Resident resident = cover.resident();
    extract.put("被保番号", cover.number());
    extract.put("宛名番号", resident.number());
    extract.put("履歴", entry.number());
    extract.put("氏名漢字", resident.latest().name().full());
    extract.put("氏名カナ", Width.half(resident.latest().name().kana()));
    extract.put("生年月日", resident.birth().hostWareki());
    extract.put("性別", resident.sex() == Sex.MALE ? 1 : 2);
    extract.put("個人区分", entry.disabled() ? "S" : "R");
    putPeriod(extract, entry);
    extract.put("負担割合", entry.burden() * 10L);
    extract.put("住特", entry.elsewhere() ? "J" : "");
    extract.put("障害認定日", wareki(entry.certified()));
    extract.put("確認書交付日", entry.issued().format(DAY));
    stamp(extract, entry.latest(), entry.stamp());
  }

  private static void putPeriod(Extract extract, Qualification entry) {
    extract.put(
        "取得事由",
        switch (entry.entry()) {
          case FOUNDED -> "10";
          case OF_AGE -> "11";
          case MOVED_IN -> "12";
          case CERTIFIED -> "13";
        });
    extract.put("取得日", wareki(entry.acquired()));
    extract.put("喪失事由", exit(entry.exit()));
    extract.put("喪失日", wareki(entry.lost()));
    extract.put("適用開始", wareki(entry.from()));
    extract.put("適用終了", entry.to() == null ? OPEN_END : wareki(entry.to()));
  }

  private static String exit(@Nullable Exit exit) {
    if (exit == null) {
      return "";
    }
    return switch (exit) {
      case DEATH -> "51";
      case MOVED_OUT -> "52";
      case STRUCK_OFF -> "59";
    };
  }

  private static Extract premium(Cover cover, Premium premium) {
    Extract extract =
        Extract.ofRows(CoverFiles.PREMIUMS.layout(), () -> CoverRows.all(cover, premium));
    extract.put("被保番号", cover.number());
    extract.put("宛名番号", cover.resident().number());
    extract.put("賦課年度", year(premium.levyYear()));
    extract.put("相当年度", year(premium.year()));
    extract.put("通知書番号", premium.notice());
    extract.put("賦課回数", premium.number());
    putAmounts(extract, premium.amounts());
    extract.put(
        "徴収区分",
        switch (premium.collection()) {
          case ORDINARY -> "F";
          case SPECIAL -> "T";
          case BOTH -> "H";
        });
    extract.put("特徴額", premium.special());
    extract.put("普徴額", premium.ordinary());
    extract.put("更正事由", premium.correction().replace('0', 'S'));
    putInstalments(extract, premium.instalments());
    return stamp(extract, premium.latest(), premium.stamp());
  }

  /** What is taken off stands with a minus sign. */
  private static void putAmounts(Extract extract, Amounts amounts) {
    extract.put("賦課所得", amounts.base());
    extract.put("所得割率", "%d.%02d".formatted(amounts.rate() / 100, amounts.rate() % 100));
    extract.put("月数", amounts.months());
    extract.put("所得割額", amounts.share());
    extract.put("均等割額", amounts.flat());
    extract.put("軽減額", -amounts.reduced());
    extract.put("限度超過", amounts.over());
    extract.put("減免額", -amounts.exempted());
    extract.put("保険料額", amounts.total());
  }

  private static void putInstalments(Extract extract, List<Instalment> instalments) {
    for (int n = 1; n <= instalments.size(); n++) {
      Instalment one = instalments.get(n - 1);
      extract.put("期別" + n, one.period());
      extract.put("期割額" + n, one.amount());
      extract.put("納期限" + n, one.due().format(DAY));
      extract.put("収納額" + n, one.paid());
      extract.put("収納日" + n, wareki(one.paidOn()));
      extract.put("督促日" + n, wareki(one.reminded()));
    }
  }

  private static Extract stamp(Extract extract, boolean latest, Stamp stamp) {
    extract.put("終端", latest ? "*" : "");
    extract.put("状態", "0");
    extract.put("更新職員", stamp.operator());
    LocalTime time = stamp.time();
    extract.put("更新日時", stamp.date().format(DAY) + time.format(TIME));
    return extract;
  }

  /** Digit of the era and year: {@code 508} for 令和8年度. */
  private static String year(int year) {
    return wareki(new LevyYear(year).first()).substring(0, 3);
  }

  private static String wareki(@Nullable LocalDate date) {
    return date == null ? "" : VagueDate.of(date).hostWareki();
  }
}
