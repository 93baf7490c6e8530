package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Amount;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Decision;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Person;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.State;
import org.jspecify.annotations.Nullable;

/** Rows of 021901 to 021903: persons by decision, case households, amounts by kind of aid. */
final class AssistanceRows {

  /** 福祉事務所コード of the city's own office. */
  private static final String OFFICE = City.CODE;

  private static final String VILLAGE_RATES = "32";

  private AssistanceRows() {}

  private static Row row(String groupId, AssistanceCase one) {
    Row row = new Row(groupId);
    row.put("fukushijimushokodo", OFFICE);
    row.put("kesubango", one.number());
    return row;
  }

  static Row of(AssistanceCase one, Decision decision, Person person) {
    Row row = row("021901", one);
    row.put("shinseirirekibango", decision.application());
    row.put("ketteirirekibango", decision.number());
    row.put("inbango", person.resident().order());
    row.put("atenabango", person.resident().number());
    row.put("seikatsuhogokaishinengappi", person.since().toString());
    row.put("teishinengappi", text(person.stopped()));
    row.put("teishikaijonengappi", text(person.resumed()));
    int aids = person.aids().size();
    row.put("tanheikyukubun", aids == 0 ? "" : aids == 1 ? "1" : "2");
    for (Aid aid : Aid.values()) {
      row.put(aid.flag(), person.aids().contains(aid) ? 1 : 0);
    }
    row.put("haishinengappi", text(person.ended()));
    row.put("haishijiyu", person.reason());
    row.putTail(decision.latest(), decision.stamp());
    return row;
  }

  static Row of(AssistanceCase one, State state) {
    Row row = row("021902", one);
    row.put("rirekibango", state.number());
    row.put("setainushi_atenabango", one.head().number());
    row.put("setairuikei", state.type().code());
    row.put("setaijinin", state.size());
    row.put("chikutantoinkodo", state.worker());
    row.put("kyuchikubun", VILLAGE_RATES);
    putAddress(row, state.address());
    row.put("shinseinengappi", state.applied().toString());
    String year = FiscalYear.wareki(FiscalYear.of(state.applied()));
    row.put("shinseijuribango", year + "-" + state.receipt());
    row.put("kaishijiyu", "0" + state.reason());
    row.put("shogohoshinkubun", state.policy());
    row.put("homonkeikakukubun", "0" + state.visits());
    row.putTail(state.latest(), state.stamp());
    return row;
  }

  private static void putAddress(Row row, Address address) {
    row.put("kyojuchi_shikuchosonkodo", City.CODE);
    row.put("kyojuchi_todofuken", "茨城県");
    row.put("kyojuchi_shikugunchosonmei", "小美玉市");
    row.put("kyojuchi_choaza", address.town());
    row.put("kyojuchi_banchigohyoki", address.lotWording());
    row.put("kyojuchi_katagaki", address.building());
    row.put("kyojuchi_yubinbango", address.postal());
  }

  /** A row for each kind of aid; what must be paid back stands with the first in the law. */
  static List<Row> of(AssistanceCase one, Decision decision) {
    return decision.amounts().stream().map(amount -> of(one, decision, amount)).toList();
  }

  private static Row of(AssistanceCase one, Decision decision, Amount amount) {
    Row row = row("021903", one);
    row.put("ketteirirekibango", decision.number());
    row.put("fujoshubetsu", amount.aid().code());
    row.put("ketteinengappi", decision.decided().toString());
    row.put("tekiyokaishinengappi", decision.from().toString());
    row.put("tekiyoshuryonengappi", text(decision.to()));
    row.put("saiteiseikatsuhininteigaku", amount.need());
    row.put("shunyuninteigaku", amount.income());
    row.put("fujogaku", amount.paid());
    row.put("shikyunengappi", text(amount.day()));
    row.put("shikyuhoho", amount.method());
    row.put("henkantaishogaku", amount.aid() == Aid.LIVING ? decision.repaid() : 0);
    row.putTail(decision.paying(), decision.stamp());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
