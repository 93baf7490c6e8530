package jp.shirube.migration.sample.voterregister;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Era;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vendora.DelimitedFile;
import org.jspecify.annotations.Nullable;

/** SENKYO.CSV, TOHYOKU.CSV and KIJITSU.CSV: voters, polling districts, early ballots. */
final class VoterExtracts {

  static final ExtractLayout VOTERS =
      DelimitedFile.of(
          "SENKYO", "006901", "", "宛名番号", "名簿番号", "履歴", "投票区", "氏名", "氏名カナ", "生年月日", "性別", "町名",
          "番地", "方書", "登録日", "登録区分", "登録事由", "表示日", "表示事由", "抹消日", "抹消事由", "転出日", "停止終了日", "審査員候補");
  static final ExtractLayout DISTRICTS =
      DelimitedFile.of(
          "TOHYOKU", "006902", "", "投票区", "区名", "投票所", "所在地", "開票区", "開始日", "終了日", "投票時間");
  static final ExtractLayout BALLOTS =
      DelimitedFile.of(
          "KIJITSU", "006903", "", "選挙番号", "名簿番号", "連番", "宛名番号", "種別", "場所", "受付日時", "事由", "宣誓書",
          "用紙交付日", "用紙返還");

  /** Reason code of ballots whose reception was taken back. */
  static final String TAKEN_BACK = "E01";

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
  private static final int TAKEN_BACK_PERMILLE = 20;

  private final City city;

  VoterExtracts(City city) {
    this.city = city;
  }

  static Extract of(PollingDistrict district) {
    Extract extract = Extract.of(DISTRICTS, () -> VoterRows.of(district));
    extract.put("投票区", district.number());
    extract.put("区名", district.name());
    extract.put("投票所", district.station());
    extract.put("所在地", district.site());
    extract.put("開票区", "1");
    extract.put("開始日", DelimitedFile.western(district.from()));
    extract.put("終了日", DelimitedFile.western(district.until()));
    extract.put("投票時間", district.opens().format(TIME) + '-' + district.closes().format(TIME));
    DelimitedFile.putTail(extract, true, district.stamp());
    return extract;
  }

  List<Extract> of(Voter voter) {
    List<Extract> extracts = new ArrayList<>();
    for (Registration entry : voter.history()) {
      extracts.add(registration(voter, entry));
    }
    for (Ballot ballot : voter.ballots()) {
      Extract extract = Extract.of(BALLOTS, () -> VoterRows.of(voter, ballot));
      fill(extract, voter, ballot);
      extracts.add(extract);
    }
    long number = Long.parseLong(voter.resident().number());
    boolean again = Dice.of(city.seed(), "takenback", number).permille(TAKEN_BACK_PERMILLE);
    if (again && !voter.ballots().isEmpty()) {
      extracts.add(takenBack(voter, voter.ballots().get(voter.ballots().size() - 1)));
    }
    return extracts;
  }

  private static Extract takenBack(Voter voter, Ballot ballot) {
    Extract extract = Extract.excluded(BALLOTS, () -> VoterRows.of(voter, ballot), TAKEN_BACK);
    fill(extract, voter, ballot);
    extract.put("連番", "%02d".formatted(ballot.serial() + 1));
    return extract;
  }

  private static Extract registration(Voter voter, Registration entry) {
    Extract extract = Extract.of(VOTERS, () -> VoterRows.of(voter, entry));
    Resident resident = voter.resident();
    extract.put("宛名番号", resident.number() + "  ");
    extract.put("名簿番号", voter.number());
    extract.put("履歴", "%03d".formatted(entry.number()));
    extract.put("氏名", entry.name().full());
    extract.put("氏名カナ", Width.half(entry.name().kana()));
    extract.put("生年月日", inKanji(resident.birth()));
    extract.put("性別", resident.sex().code());
    extract.put("投票区", PollingDistrict.of(entry.address()));
    extract.put("町名", entry.address().town());
    extract.put("番地", entry.address().lot());
    extract.put("方書", entry.address().building());
    putRegistration(extract, entry);
    extract.put("停止終了日", DelimitedFile.dotted(entry.suspendedUntil()));
    extract.put("審査員候補", voter.juror() ? "○" : "");
    DelimitedFile.putTail(extract, entry.latest(), entry.stamp());
    return extract;
  }

  private static void putRegistration(Extract extract, Registration entry) {
    extract.put("登録日", DelimitedFile.dotted(entry.registered()));
    extract.put("登録区分", entry.byElection() ? "選" : "定");
    extract.put("登録事由", entry.ofAge() ? "N" : "T");
    extract.put("表示日", DelimitedFile.dotted(entry.marked()));
    if (entry.marked() != null) {
      extract.put("表示事由", entry.suspendedUntil() == null ? "転" : "停");
    }
    extract.put("抹消日", DelimitedFile.dotted(entry.struck()));
    extract.put("抹消事由", code(entry.struckFor()));
    extract.put("転出日", DelimitedFile.dotted(entry.movedOut()));
  }

  private static String code(Registration.@Nullable StruckFor reason) {
    if (reason == null) {
      return "";
    }
    return switch (reason) {
      case DEATH -> "死";
      case FOUR_MONTHS_AWAY -> "四";
      case OTHER -> "他";
    };
  }

  /** {@code 昭和45年1月23日}; what is unknown is not written. */
  private static String inKanji(VagueDate date) {
    Era era = Era.of(date);
    String year = era.label() + era.yearOf(date.year()) + "年";
    String month = date.month() == 0 ? "" : date.month() + "月";
    return year + month + (date.day() == 0 ? "" : date.day() + "日");
  }

  private static void fill(Extract extract, Voter voter, Ballot ballot) {
    extract.put("選挙番号", ballot.election());
    extract.put("名簿番号", voter.number());
    extract.put("連番", "%02d".formatted(ballot.serial()));
    extract.put("宛名番号", voter.resident().number() + "  ");
    extract.put("種別", ballot.absentee() ? "F" : "K");
    extract.put("場所", ballot.place());
    extract.put("受付日時", ballot.received().format(MOMENT));
    extract.put("事由", ballot.reason());
    extract.put("宣誓書", ballot.absentee() ? "" : "済");
    extract.put("用紙交付日", DelimitedFile.western(ballot.handedOut()));
    extract.put("用紙返還", ballot.returned() ? "返" : "");
    DelimitedFile.putTail(extract, true, ballot.stamp());
  }
}
