package jp.shirube.migration.sample.publicassistance;

import static jp.shirube.migration.sample.vendorb.HostTexts.day;
import static jp.shirube.migration.sample.vendorb.HostTexts.time;
import static jp.shirube.migration.sample.vendorb.HostTexts.wareki;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Amount;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Decision;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Person;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.State;

/** Vendor B's records of a case. */
final class AssistanceExtracts {

  /** Reason code of amounts that were only tried out. */
  static final String TRIAL = "K02";

  private static final int OFFICE = 36;
  private static final String TYPES = "RBSIT";
  private static final String METHODS = "KMDG";
  private static final String OPEN_END = "9999999";
  private static final int TRIAL_EVERY = 4;

  private AssistanceExtracts() {}

  static List<Extract> of(AssistanceCase one) {
    List<Extract> extracts = new ArrayList<>();
    for (Decision decision : one.decisions()) {
      decision.persons().forEach(person -> extracts.add(person(one, decision, person)));
    }
    one.states().forEach(state -> extracts.add(state(one, state)));
    one.decisions().stream()
        .filter(decision -> !decision.amounts().isEmpty())
        .forEach(decision -> extracts.add(amounts(one, decision)));
    if (Long.parseLong(one.serial()) % TRIAL_EVERY == 0) {
      extracts.add(trial(one));
    }
    return extracts;
  }

  private static Extract person(AssistanceCase one, Decision decision, Person person) {
    Extract extract =
        Extract.of(
            AssistanceFiles.PERSONS.layout(), () -> AssistanceRows.of(one, decision, person));
    putCase(extract, one);
    extract.put("申請回", decision.application());
    extract.put("決定番号", decision.number());
    extract.put("員", person.resident().order());
    extract.put("宛名番号", person.resident().number());
    extract.put("開始日", wareki(person.since()));
    extract.put("停止日", wareki(person.stopped()));
    extract.put("解除日", wareki(person.resumed()));
    extract.put("単併", combined(person));
    extract.put("扶助", flags(person));
    extract.put("廃止日", wareki(person.ended()));
    extract.put("廃止事由", person.reason().isEmpty() ? "" : "H" + person.reason().charAt(1));
    return stamped(extract, decision.latest(), decision.stamp());
  }

  private static String combined(Person person) {
    return switch (person.aids().size()) {
      case 0 -> "";
      case 1 -> "単";
      default -> "併";
    };
  }

  /** Eight digits, one for each kind in the order of the law. */
  private static String flags(Person person) {
    StringBuilder flags = new StringBuilder("00000000");
    person.aids().forEach(aid -> flags.setCharAt(aid.article() - 1, '1'));
    return flags.toString();
  }

  private static Extract state(AssistanceCase one, State state) {
    Extract extract =
        Extract.of(AssistanceFiles.STATES.layout(), () -> AssistanceRows.of(one, state));
    putCase(extract, one);
    extract.put("履歴", state.number());
    extract.put("世帯主", one.head().number());
    int type = state.type().ordinal();
    extract.put("類型", TYPES.substring(type, type + 1));
    extract.put("人員", state.size());
    extract.put("担当員", state.worker());
    extract.put("級地", "3-2");
    putAddress(extract, state.address());
    extract.put("申請日", wareki(state.applied()));
    extract.put("受理年", FiscalYear.wareki(FiscalYear.of(state.applied())));
    extract.put("受理番", state.receipt());
    extract.put("開始事由", state.reason());
    extract.put("処遇", state.policy());
    extract.put("訪問", state.visits());
    return stamped(extract, state.latest(), state.stamp());
  }

  /** Town and lot stand in one field. */
  private static void putAddress(Extract extract, Address address) {
    extract.put("住所", address.town() + '　' + address.lotWording());
    extract.put("方書", address.building());
    extract.put("郵便親", address.postal().substring(0, 3));
    extract.put("郵便子", address.postal().substring(3));
  }

  private static Extract amounts(AssistanceCase one, Decision decision) {
    Extract extract =
        Extract.ofRows(AssistanceFiles.AMOUNTS.layout(), () -> AssistanceRows.of(one, decision));
    putAmounts(extract, one, decision);
    return stamped(extract, decision.paying(), decision.stamp());
  }

  /** The amounts of the start again, tried out after the last decision. */
  private static Extract trial(AssistanceCase one) {
    Decision first = one.decisions().get(0);
    Decision last = one.decisions().get(one.decisions().size() - 1);
    Extract extract =
        Extract.excluded(
            AssistanceFiles.AMOUNTS.layout(), () -> AssistanceRows.of(one, first).get(0), TRIAL);
    putAmounts(extract, one, first);
    extract.put("決定番号", last.number() + 1);
    extract.put("試算区分", "1");
    return stamped(extract, false, last.stamp());
  }

  private static void putAmounts(Extract extract, AssistanceCase one, Decision decision) {
    putCase(extract, one);
    extract.put("決定番号", decision.number());
    extract.put("決定日", wareki(decision.decided()));
    extract.put("適用開始", wareki(decision.from()));
    extract.put("適用終了", decision.to() == null ? OPEN_END : wareki(decision.to()));
    decision.amounts().forEach(amount -> putAmount(extract, amount));
    extract.put("返還額", decision.repaid());
    extract.put("扶助計", decision.total());
  }

  private static void putAmount(Extract extract, Amount amount) {
    int place = amount.aid().article();
    extract.put("最低" + place, amount.need());
    extract.put("充当" + place, amount.income());
    extract.put("扶助" + place, amount.paid());
    extract.put("支給日" + place, day(amount.day()));
    extract.put("方法" + place, METHODS.substring(amount.method() - 1, amount.method()));
  }

  private static void putCase(Extract extract, AssistanceCase one) {
    extract.put("事務所", OFFICE);
    extract.put("地区", one.district());
    extract.put("連番", one.serial());
  }

  private static Extract stamped(Extract extract, boolean latest, Stamp stamp) {
    extract.put("最新区分", latest ? "1" : "0");
    extract.put("更新者", stamp.operator());
    extract.put("更新日", day(stamp.date()));
    extract.put("更新時刻", time(stamp.time()));
    return extract;
  }
}
