package jp.shirube.migration.sample.lateelderly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.lateelderly.Cover.Exit;
import jp.shirube.migration.sample.lateelderly.Cover.Instalment;
import jp.shirube.migration.sample.lateelderly.Cover.Premium;
import jp.shirube.migration.sample.lateelderly.Cover.Qualification;
import org.jspecify.annotations.Nullable;

/** Rows of 025901 to 025903: the insured, premiums, instalments. */
final class CoverRows {

  private CoverRows() {}

  static Row of(Cover cover, Qualification entry) {
    Row row = row("025901", cover);
    row.put("hihokenshabango", cover.number());
    row.put("rirekibango", entry.number());
    row.put("kojinkubunkodo", entry.disabled() ? "2" : "1");
    row.put("hihokenshashikakushutokujiyukodo", entry.entry().code());
    row.put("hihokenshashikakushutokunengappi", entry.acquired().toString());
    Exit exit = entry.exit();
    row.put("hihokenshashikakusoshitsujiyukodo", exit == null ? "" : exit.code());
    row.put("hihokenshashikakusoshitsunengappi", text(entry.lost()));
    row.put("hokenshabangotekiyokaishinengappi", entry.from().toString());
    row.put("hokenshabangotekiyoshuryonengappi", text(entry.to()));
    row.put("futankubun", entry.burden());
    row.put("jushochitokureikubun", entry.elsewhere() ? "1" : "0");
    row.put("shogaininteinengappi", text(entry.certified()));
    row.put("shikakukakuninshokofunengappi", entry.issued().toString());
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  /** The premium, and its instalments where it is the latest of its year. */
  static List<Row> all(Cover cover, Premium premium) {
    List<Row> rows = new ArrayList<>();
    rows.add(of(cover, premium));
    if (premium.latest()) {
      premium.instalments().forEach(one -> rows.add(of(cover, premium, one)));
    }
    return rows;
  }

  private static Row of(Cover cover, Premium premium) {
    Row row = row("025902", cover);
    row.put("fukanendo", premium.levyYear());
    row.put("sotonendo", premium.year());
    row.put("tsuchishobango", premium.notice());
    row.put("fukarirekibango", premium.number());
    row.put("hihokenshabango", cover.number());
    Amounts amounts = premium.amounts();
    row.put("shotokuwarigaku", amounts.share());
    row.put("kintowarigaku", amounts.flat());
    row.put("keigengaku", amounts.reduced());
    row.put("gendochokagaku", amounts.over());
    row.put("genmengaku", amounts.exempted());
    row.put("kakuteihokenryogaku", amounts.total());
    row.put("choshuhohokubun", premium.collection().code());
    row.put("tokubetsuchoshugaku", premium.special());
    row.put("futsuchoshugaku", premium.ordinary());
    row.put("koseijiyu", premium.correction());
    row.putTail(premium.latest(), premium.stamp());
    return row;
  }

  private static Row of(Cover cover, Premium premium, Instalment instalment) {
    Row row = row("025903", cover);
    row.put("fukanendo", premium.levyYear());
    row.put("tsuchishobango", premium.notice());
    row.put("kibetsu", instalment.period());
    row.put("kiwarigaku", instalment.amount());
    row.put("nokigen", instalment.due().toString());
    row.put("shunogaku", instalment.paid());
    row.put("shunonengappi", text(instalment.paidOn()));
    row.put("tokusokujohakkonengappi", text(instalment.reminded()));
    row.putTail(true, premium.stamp());
    return row;
  }

  private static Row row(String groupId, Cover cover) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", cover.resident().number());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
