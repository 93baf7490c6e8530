package jp.shirube.migration.sample.publicassistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Status;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Amount;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Decision;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Kind;
import jp.shirube.migration.sample.publicassistance.AssistanceCase.Person;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about a household: its start, new rates each April and October, somebody born or
 * gone, now and then a stop until the next decision, the end.
 */
final class Decisions {

  private static final int STOP_PERMILLE = 30;
  private static final int REPAY_PERMILLE = 40;
  private static final int FIRST_RATES_AFTER_DAYS = 30;

  /** A decision before it is known what follows it. */
  private record Draft(
      Period period,
      Kind kind,
      LocalDate decided,
      LocalDate from,
      List<Person> persons,
      List<Amount> amounts) {}

  private final Dice dice;
  private final City city;
  private final Presence presence;
  private final Needs needs;
  private final Funds funds;
  private final List<Draft> drafts = new ArrayList<>();

  Decisions(Dice dice, City city, Presence presence) {
    this.dice = dice;
    this.city = city;
    this.presence = presence;
    this.needs = new Needs(city, dice.permille(750), dice.between(20, 48) * 1_000);
    this.funds = new Funds(dice, city.asOf());
  }

  List<Decision> of(List<Period> periods) {
    periods.forEach(this::add);
    int paying = -1;
    for (int i = 0; i < drafts.size(); i++) {
      paying = drafts.get(i).amounts().isEmpty() ? paying : i;
    }
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      decisions.add(decision(i, i == paying));
    }
    return decisions;
  }

  private Decision decision(int index, boolean paying) {
    Draft draft = drafts.get(index);
    boolean change = draft.kind() == Kind.CHANGE;
    return new Decision(
        index + 1,
        draft.period().application(),
        draft.kind(),
        index == drafts.size() - 1,
        paying,
        draft.decided(),
        draft.from(),
        until(index),
        draft.persons(),
        draft.amounts(),
        change && dice.permille(REPAY_PERMILLE) ? dice.between(5, 200) * 1_000 : 0,
        Stamp.of(dice, draft.decided()));
  }

  /** The day before the next decision about the same application. */
  private @Nullable LocalDate until(int index) {
    if (index == drafts.size() - 1) {
      return null;
    }
    Draft next = drafts.get(index + 1);
    return next.period().equals(drafts.get(index).period()) ? next.from().minusDays(1) : null;
  }

  private void add(Period period) {
    add(period, Kind.START, period.start());
    for (LocalDate day : days(period)) {
      boolean stops = !stopped() && !presence.changes(day) && dice.permille(STOP_PERMILLE);
      add(period, stops ? Kind.STOP : Kind.CHANGE, day);
    }
    if (period.end() != null) {
      add(period, Kind.END, period.end());
    }
  }

  private boolean stopped() {
    return drafts.get(drafts.size() - 1).kind() == Kind.STOP;
  }

  private TreeSet<LocalDate> days(Period period) {
    TreeSet<LocalDate> days = new TreeSet<>();
    LocalDate last = period.last(city.asOf());
    LocalDate day = LocalDate.of(period.start().getYear(), 4, 1);
    for (; !day.isAfter(last); day = day.plusMonths(6)) {
      if (day.isAfter(period.start().plusDays(FIRST_RATES_AFTER_DAYS))) {
        days.add(day);
      }
    }
    for (Resident resident : presence.household().members()) {
      addIfWithin(days, Presence.entered(resident), period.start(), last);
      addIfWithin(days, Presence.left(resident), period.start(), last);
    }
    return days;
  }

  private static void addIfWithin(
      TreeSet<LocalDate> days, @Nullable LocalDate day, LocalDate start, LocalDate last) {
    if (day != null && day.isAfter(start) && !day.isAfter(last)) {
      days.add(day);
    }
  }

  private void add(Period period, Kind kind, LocalDate day) {
    boolean pays = kind == Kind.START || kind == Kind.CHANGE;
    LocalDate decided = decided(kind, day);
    List<Resident> people = presence.on(day);
    List<Amount> amounts =
        pays ? funds.of(needs.of(people, day, died(day)), kind, day, decided) : List.of();
    drafts.add(new Draft(period, kind, decided, day, persons(period, kind, day, amounts), amounts));
  }

  /** New rates are known before they hold, everything else is decided some days later. */
  private LocalDate decided(Kind kind, LocalDate day) {
    boolean rates = kind == Kind.CHANGE && !presence.changes(day);
    LocalDate wanted =
        rates ? day.minusDays(dice.between(3, 10)) : day.plusDays(dice.between(2, 13));
    LocalDate latest = wanted.isAfter(city.asOf()) ? city.asOf() : wanted;
    LocalDate before = drafts.isEmpty() ? latest : drafts.get(drafts.size() - 1).decided();
    return latest.isBefore(before) ? before : latest;
  }

  private boolean died(LocalDate day) {
    return presence.household().members().stream()
        .anyMatch(one -> day.equals(Presence.left(one)) && one.latest().status() == Status.DEAD);
  }

  private List<Person> persons(Period period, Kind kind, LocalDate day, List<Amount> amounts) {
    List<Resident> people = kind == Kind.START ? presence.on(day) : presence.upTo(day);
    return people.stream().map(one -> person(period, kind, day, amounts, one)).toList();
  }

  private Person person(
      Period period, Kind kind, LocalDate day, List<Amount> amounts, Resident one) {
    LocalDate entered = Presence.entered(one);
    LocalDate since = entered.isAfter(period.start()) ? entered : period.start();
    boolean afterStop = kind != Kind.START && stopped();
    LocalDate before = afterStop ? drafts.get(drafts.size() - 1).from() : null;
    boolean gone = kind == Kind.END || day.equals(Presence.left(one));
    return new Person(
        one,
        since,
        kind == Kind.STOP ? day : before,
        afterStop && kind == Kind.CHANGE ? day : null,
        gone ? day : null,
        gone ? reason(period, kind, one) : "",
        gone ? Set.of() : aids(one, day, amounts));
  }

  private static String reason(Period period, Kind kind, Resident one) {
    return kind == Kind.END ? period.reason() : Cases.reason(one.latest().status());
  }

  private Set<Aid> aids(Resident one, LocalDate day, List<Amount> amounts) {
    Set<Aid> aids = EnumSet.noneOf(Aid.class);
    amounts.stream()
        .filter(amount -> amount.paid() > 0 && needs.meant(one, amount.aid(), day))
        .forEach(amount -> aids.add(amount.aid()));
    return aids;
  }
}
