package jp.shirube.migration.sample.seal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.expected.Row;
import org.jspecify.annotations.Nullable;

/** Rows of 002901 to 002903: registered seals, inquiries, certificates. */
final class SealRows {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private SealRows() {}

  private static Row keyed(String groupId, SealRegistration registration) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", registration.resident().number());
    row.put("inkantorokubango", registration.number());
    return row;
  }

  static Row of(SealRegistration registration, SealEntry entry) {
    Row row = keyed("002901", registration);
    row.put("rirekibango", entry.number());
    row.put("inkantorokushobango", entry.card());
    row.put("torokujotai", entry.state());
    row.put("torokunengappi", entry.registered().toString());
    row.put("torokushinseinengappi", entry.applied().toString());
    row.put("torokujiyu", entry.reason().code());
    row.put("shinseishakubun", entry.byAgent() ? "2" : "1");
    putPerson(row, registration, entry);
    row.put("inei", registration.picture(entry));
    row.put("ineitorokunengappi", entry.sealed().toString());
    row.put("haishinengappi", text(entry.abolished()));
    SealEntry.AbolishedFor abolishedFor = entry.abolishedFor();
    row.put("haishijiyu", abolishedFor == null ? "" : abolishedFor.code());
    row.put("ichijiteishinengappi", text(entry.suspended()));
    row.put("seinenhikokenningaitofuragu", 0);
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  private static void putPerson(Row row, SealRegistration registration, SealEntry entry) {
    Resident resident = registration.resident();
    row.put("shimei", entry.name().full());
    row.put("shimei_furigana", entry.name().kana());
    row.put("kyuuji", entry.name().former());
    row.put("tsusho", entry.name().alias());
    row.put("torokushimeikubun", registration.shows().code());
    row.put("seinengappi", resident.birth().iso());
    row.put("seibetsu", resident.sex().code());
    row.put("jusho_choaza", entry.address().town());
    row.put("jusho_banchigohyoki", entry.address().lotWording());
    row.put("jusho_katagaki", entry.address().building());
  }

  static Row of(SealRegistration registration, Inquiry inquiry) {
    Row row = keyed("002902", registration);
    row.put("shokairenban", inquiry.serial());
    row.put("shokainengappi", inquiry.sent().toString());
    row.put("shokaihoho", "1");
    row.put("kaitokigennengappi", inquiry.due().toString());
    row.put("kaitonengappi", text(inquiry.answered()));
    row.put("kaitokekka", inquiry.answered() == null ? "9" : "1");
    row.put("dairininshimei", inquiry.agent());
    row.put("dairininjusho", inquiry.agentAddress());
    row.put("honninkakuninshoruikubun", inquiry.papers());
    row.putTail(true, inquiry.stamp());
    return row;
  }

  static Row of(SealRegistration registration, Issue issue) {
    Row row = keyed("002903", registration);
    row.put("kofurenban", issue.serial());
    row.put("kofunengappi", issue.issued().toLocalDate().toString());
    row.put("kofujikoku", issue.issued().format(TIME));
    row.put("kofubashokubun", issue.place());
    row.put("kofutsusu", issue.copies());
    row.put("tesuryo", issue.fee());
    row.put("hakkobango", issue.number());
    row.putTail(true, issue.stamp());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
