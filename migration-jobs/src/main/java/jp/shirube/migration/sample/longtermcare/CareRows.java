package jp.shirube.migration.sample.longtermcare;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.longtermcare.Care.Benefit;
import jp.shirube.migration.sample.longtermcare.Care.Certification;
import jp.shirube.migration.sample.longtermcare.Care.Exit;
import jp.shirube.migration.sample.longtermcare.Care.Premium;
import jp.shirube.migration.sample.longtermcare.Care.Qualification;
import org.jspecify.annotations.Nullable;

/** Rows of 023901 to 023904: the insured, certifications, premiums, benefits. */
final class CareRows {

  private CareRows() {}

  static Row of(Care care, Qualification entry) {
    Row row = row("023901", care);
    row.put("kaigohokenshabango", Care.INSURER);
    row.put("shikakurirekibango", entry.number());
    row.put("hihokenshakubunkodo", entry.first() ? "1" : "2");
    row.put("shikakushutokuhi", entry.acquired().toString());
    row.put("shikakushutokujiyukodo", entry.entry().code());
    row.put("shikakushutokutodokedenengappi", text(entry.notified()));
    row.put("shikakusoshitsuhi", text(entry.lost()));
    Exit exit = entry.exit();
    row.put("shikakusoshitsujiyukodo", exit == null ? "" : exit.code());
    row.put("shikakusoshitsutodokedenengappi", exit == Exit.MOVED_OUT ? text(entry.lost()) : "");
    row.put("shikakuhenkojiyukodo", entry.changed() == null ? "" : "01");
    row.put("shikakuhenkonengappi", text(entry.changed()));
    row.put("jushochitokureitekiyojiyukodo", entry.elsewhere() == null ? "" : "01");
    row.put("tekiyonengappi", text(entry.elsewhere()));
    row.put("kohijukyushabango", care.publicNumber());
    if (entry.latest()) {
      putCertification(row, care);
    }
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  private static void putCertification(Row row, Care care) {
    Certification last = care.lastCertification();
    row.put("yokaigoninteijokyokodo", last == null ? "" : last.status().code());
    Certification decided = care.lastDecided();
    if (decided != null) {
      row.put("yokaigojotaikubunkodo", decided.level().code());
      row.put("yokaigoninteihi", text(decided.certified()));
      row.put("yokaigoninteiyukokikankaishihi", text(decided.from()));
      row.put("yokaigoninteiyukokikanshuryohi", text(decided.to()));
    }
  }

  static Row of(Care care, Certification one) {
    Row row = row("023902", care);
    row.put("shinseirirekibango", one.number());
    row.put("jukyushinseinengappi", one.applied().toString());
    row.put("jukyushinseijiyu", one.reason());
    row.put("yoshienshaninteishinseikubun", one.level().ofSupport() ? "1" : "0");
    row.put("yokaigoninteijotaikubunkodo", one.level().code());
    row.put("ninteinengappi", text(one.certified()));
    row.put("ninteiyukokikankaishinengappi", text(one.from()));
    row.put("ninteiyukokikanshuryonengappi", text(one.to()));
    row.put("chokkinidonengappi", text(one.changed()));
    row.put("chokkinidojiyukodo", one.change());
    if (one.level().inNeed()) {
      row.put("shikyugendotanisu", one.level().limit());
      row.put("shikyugendoyukokaishinengappi", text(one.from()));
      row.put("shikyugendoyukoshuryonengappi", text(one.to()));
    }
    row.put("nigotokuteishippeikodo", one.disease() == 0 ? "" : "%02d".formatted(one.disease()));
    row.put("kyusochishafuragu", 0);
    row.put("kaigoninteishinsakaiiken", one.opinion());
    CareLevel guess = one.guess();
    row.put("ichijihanteikekkakodo", guess == null ? "" : guess.code());
    row.put("shujiiikenshojuryonengappi", text(one.reported()));
    row.put("ninteichosajisshinengappi", text(one.surveyed()));
    row.putTail(one.latest(), one.stamp());
    return row;
  }

  static Row of(Care care, Premium premium) {
    Row row = row("023903", care);
    row.put("choteinendo", premium.levyYear());
    row.put("fukanendo", premium.year());
    row.put("tsuchishobango", premium.notice());
    row.put("fukarirekibango", premium.number());
    row.put("hokenryodankai", "%02d".formatted(premium.means().stage()));
    row.put("kakuteinenkanhokenryogaku", premium.total());
    row.put("genmengaku", premium.exempted());
    long special = Premium.sum(premium.special());
    row.put("tokubetsuchoshugaku", special);
    row.put("futsuchoshugaku", Premium.sum(premium.ordinary()));
    row.put("choshuhohokubun", special > 0 ? "2" : "1");
    row.put("honninjuminzeikazeikubun", premium.means().taxed() ? "1" : "0");
    row.put("setaijuminzeikazeikubun", premium.means().householdTaxed() ? "1" : "0");
    row.put("gokeishotokukingaku", premium.means().income());
    row.put("koseijiyu", premium.correction());
    row.putTail(premium.latest(), premium.stamp());
    return row;
  }

  static Row of(Care care, Benefit benefit) {
    Row row = row("023904", care);
    row.put("sabisuteikyonengetsu", benefit.month().toString());
    row.put("jigyoshobango", benefit.provider());
    row.put("sabisushuruikodo", benefit.service());
    row.put("seiribango", "%010d".formatted(benefit.serial()));
    row.put("tanisugokei", benefit.units());
    row.put("hokenseikyugaku", benefit.insurance());
    row.put("riyoshafutangaku", benefit.own());
    row.put("kohiseikyugaku", benefit.assistance());
    row.put("shinsanengetsu", benefit.examined().toString());
    row.putTail(true, benefit.stamp());
    return row;
  }

  private static Row row(String groupId, Care care) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", care.resident().number());
    row.put("hihokenshabango", care.number());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
