package jp.shirube.migration.sample.voterregister;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.expected.Row;
import org.jspecify.annotations.Nullable;

/** Rows of 006901 to 006903: voters, polling districts, early ballots. */
final class VoterRows {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final String MOVED_OUT = "01";
  private static final String SUSPENDED = "02";

  private VoterRows() {}

  static Row of(PollingDistrict district) {
    Row row = new Row("006902");
    row.put("shikuchosonkodo", City.CODE);
    row.put("tohyokukodo", district.code());
    row.put("tohyokumeisho", district.name());
    row.put("tohyojomeisho", district.station());
    row.put("tohyojoshozaichi", district.site());
    row.put("kaihyokukodo", "0001");
    row.put("tekiyokaishinengappi", district.from().toString());
    row.put("tekiyoshuryonengappi", text(district.until()));
    row.put("tohyojokaishijikoku", time(district.opens()));
    row.put("tohyojoshuryojikoku", time(district.closes()));
    row.putTail(true, district.stamp());
    return row;
  }

  static Row of(Voter voter, Registration entry) {
    Row row = new Row("006901");
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", voter.resident().number());
    row.put("meibobango", voter.number());
    row.put("rirekibango", entry.number());
    row.put("meibopejibango", voter.page());
    row.put("meibogyobango", voter.line());
    row.put("shimei", entry.name().full());
    row.put("shimei_furigana", entry.name().kana());
    row.put("seinengappi", voter.resident().birth().iso());
    row.put("seibetsu", voter.resident().sex().code());
    putAddress(row, entry.address());
    row.put("torokunengappi", entry.registered().toString());
    row.put("torokukubun", entry.byElection() ? "2" : "1");
    row.put("torokujiyu", entry.ofAge() ? "01" : "02");
    putEnd(row, entry);
    row.put("kominkenteishifuragu", entry.suspendedUntil() == null ? 0 : 1);
    row.put("kominkenteishishuryonengappi", text(entry.suspendedUntil()));
    row.put("kensatsushinsainkohotaishofuragu", voter.juror() ? 1 : 0);
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  private static void putAddress(Row row, Address address) {
    row.put("tohyokukodo", PollingDistrict.code(PollingDistrict.of(address)));
    row.put("jusho_choaza", address.town());
    row.put("jusho_banchigohyoki", address.lotWording());
    row.put("jusho_katagaki", address.building());
  }

  private static void putEnd(Row row, Registration entry) {
    row.put("hyojinengappi", text(entry.marked()));
    if (entry.marked() != null) {
      row.put("hyojijiyu", entry.suspendedUntil() == null ? MOVED_OUT : SUSPENDED);
    }
    row.put("masshonengappi", text(entry.struck()));
    Registration.StruckFor reason = entry.struckFor();
    row.put("masshojiyu", reason == null ? "" : reason.code());
    row.put("tenshutsunengappi", text(entry.movedOut()));
  }

  static Row of(Voter voter, Ballot ballot) {
    Row row = new Row("006903");
    row.put("shikuchosonkodo", City.CODE);
    row.put("senkyobango", ballot.election());
    row.put("meibobango", voter.number());
    row.put("tohyorenban", ballot.serial());
    row.put("atenabango", voter.resident().number());
    row.put("tohyoshubetsu", ballot.absentee() ? "2" : "1");
    row.put("tohyobashokodo", ballot.place());
    row.put("uketsukenengappi", ballot.received().toLocalDate().toString());
    row.put("uketsukejikoku", time(ballot.received().toLocalTime()));
    row.put("tohyojiyu", "0" + ballot.reason());
    row.put("senseishojurifuragu", ballot.absentee() ? 0 : 1);
    row.put("tohyoyoshikofunengappi", text(ballot.handedOut()));
    row.put("tohyoyoshihenkanfuragu", ballot.returned() ? 1 : 0);
    row.putTail(true, ballot.stamp());
    return row;
  }

  private static String time(LocalTime time) {
    return time.format(TIME);
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
