package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.Insurance.Benefit;
import jp.shirube.migration.sample.city.Insurance.Levy;
import jp.shirube.migration.sample.city.Insurance.Membership;
import jp.shirube.migration.sample.city.Insurance.State;

/** Derives which households are insured with the city, and what follows. */
public final class Insurances {

  private static final int INSURED_PERMILLE = 380;
  private static final int LATER_STAGE_AGE = 75;
  private static final LocalDate MERGED = LocalDate.of(2006, 3, 27);
  private static final LocalDate INSURED_SINCE = LocalDate.of(1990, 4, 1);
  private static final int YEARS_LEVIED = 3;
  private static final long FIRST_SYMBOL = 10_000_000;

  private final City city;

  public Insurances(City city) {
    this.city = city;
  }

  /** The household's insurance; empty for most households. */
  public Optional<Insurance> of(Household household) {
    Dice dice = Dice.of(city.seed(), "insurance", household.index());
    List<Resident> insured = household.members().stream().filter(this::insurable).toList();
    if (insured.isEmpty() || !dice.permille(INSURED_PERMILLE)) {
      return Optional.empty();
    }
    LocalDate from = acquired(dice, insured.get(0));
    boolean fictitious = !insured.get(0).equals(household.head());
    String symbol = Long.toString(FIRST_SYMBOL + household.index());
    return Optional.of(
        new Insurance(
            symbol,
            household.number(),
            household.head().number(),
            states(dice, insured.size(), fictitious, from),
            memberships(dice, household, insured),
            levies(dice, symbol, insured.size(), from),
            benefits(dice, from)));
  }

  private boolean insurable(Resident resident) {
    return resident.living() && resident.age(city.asOf()) < LATER_STAGE_AGE;
  }

  private LocalDate acquired(Dice dice, Resident resident) {
    LocalDate entered = resident.events().get(0).date().representative();
    LocalDate from = entered.isBefore(INSURED_SINCE) ? INSURED_SINCE : entered;
    return dice.day(from, city.asOf().minusDays(30));
  }

  private List<State> states(Dice dice, int insured, boolean fictitious, LocalDate from) {
    List<State> states = new ArrayList<>();
    LocalDate change = from.plusDays(dice.between(100, 900));
    boolean changed = change.isBefore(city.asOf().minusDays(30)) && dice.permille(300);
    boolean arrears = dice.permille(80);
    if (changed) {
      LocalDate to = change.minusDays(1);
      states.add(
          new State(1, false, fictitious, insured + 1, from, to, false, Stamp.of(dice, from)));
    }
    LocalDate since = changed ? change : from;
    states.add(
        new State(
            states.size() + 1,
            true,
            fictitious,
            insured,
            since,
            null,
            arrears,
            Stamp.of(dice, since)));
    return states;
  }

  private List<Membership> memberships(Dice dice, Household household, List<Resident> insured) {
    List<Membership> memberships = new ArrayList<>();
    int branch = 1;
    for (Resident resident : insured) {
      String kind = resident.equals(household.head()) ? "1" : "3";
      addMemberships(memberships, dice, resident, kind, branch++);
    }
    return memberships;
  }

  /** Some were insured before, left for an employer's insurance and came back. */
  private void addMemberships(
      List<Membership> memberships, Dice dice, Resident resident, String kind, int branch) {
    LocalDate acquired = acquired(dice, resident);
    LocalDate lost = acquired.plusDays(dice.between(200, 1500));
    LocalDate again = lost.plusDays(dice.between(100, 1000));
    boolean left = again.isBefore(city.asOf().minusDays(30)) && dice.permille(250);
    LocalDate born = resident.birth().representative();
    String first = acquired.minusDays(30).isBefore(born) ? "04" : dice.pick(List.of("01", "02"));
    if (left) {
      memberships.add(
          new Membership(
              resident,
              resident.latest().name().full(),
              1,
              false,
              branch,
              kind,
              insurer(acquired),
              acquired,
              first,
              lost,
              "42",
              lost,
              "",
              false,
              Stamp.of(dice, lost)));
    }
    LocalDate since = left ? again : acquired;
    memberships.add(
        new Membership(
            resident,
            resident.latest().name().full(),
            left ? 2 : 1,
            true,
            branch,
            kind,
            insurer(since),
            since,
            left ? "02" : first,
            null,
            "",
            expiry(),
            remote(dice, resident),
            dice.permille(20),
            Stamp.of(dice, since)));
  }

  private String remote(Dice dice, Resident resident) {
    int age = resident.age(city.asOf());
    return age >= 18 && age <= 22 && dice.permille(300) ? "1" : "";
  }

  /** Cards run to the next end of July. */
  private LocalDate expiry() {
    LocalDate thisYear = LocalDate.of(city.asOf().getYear(), 7, 31);
    return thisYear.isBefore(city.asOf()) ? thisYear.plusYears(1) : thisYear;
  }

  private static String insurer(LocalDate day) {
    return day.isBefore(MERGED) ? "玉里村" : "小美玉市";
  }

  private int fiscalYear() {
    return city.asOf().getYear() - (city.asOf().getMonthValue() < 4 ? 1 : 0);
  }

  private List<Levy> levies(Dice dice, String symbol, int insured, LocalDate from) {
    List<Levy> levies = new ArrayList<>();
    for (int year = fiscalYear() - YEARS_LEVIED + 1; year <= fiscalYear(); year++) {
      LocalDate levied = LocalDate.of(year, 7, 10);
      if (!from.isAfter(levied) && levied.isBefore(city.asOf())) {
        addLevies(levies, dice, symbol, insured, year);
      }
    }
    return levies;
  }

  private void addLevies(List<Levy> levies, Dice dice, String symbol, int insured, int year) {
    LocalDate levied = LocalDate.of(year, 7, 10);
    LocalDate corrected = levied.plusDays(90);
    boolean again = corrected.isBefore(city.asOf()) && dice.permille(150);
    long income = dice.permille(50) ? -dice.between(10_000, 900_000) : dice.below(6_000_000);
    int reduction = income < 600_000 ? dice.pick(List.of(2, 5, 7)) : 0;
    long flat = 38_000L * insured;
    long medical = flat + Math.max(0, income) * 6 / 100 / 100 * 100;
    Levy first =
        new Levy(
            year + symbol,
            year,
            1,
            !again,
            medical,
            dice.below(40) * 1_000L,
            dice.below(80) * 500L,
            income,
            reduction,
            flat * reduction / 10 / 100 * 100,
            12,
            dice.permille(200),
            "",
            Stamp.of(dice, levied));
    levies.add(first);
    if (again) {
      levies.add(
          new Levy(
              first.notice(),
              year,
              2,
              true,
              medical / 2,
              first.care(),
              first.support(),
              income / 2,
              reduction,
              first.reduced() / 2,
              dice.between(3, 11),
              first.special(),
              dice.pick(List.of("01", "02", "03")),
              Stamp.of(dice, corrected)));
    }
  }

  private List<Benefit> benefits(Dice dice, LocalDate from) {
    List<Benefit> benefits = new ArrayList<>();
    int count = dice.permille(250) ? dice.between(1, 3) : 0;
    YearMonth month = YearMonth.from(city.asOf()).minusMonths(24);
    for (int i = 0; i < count; i++) {
      month = month.plusMonths(dice.between(1, 5));
      if (!month.atDay(1).isBefore(from)) {
        benefits.add(benefit(dice, month));
      }
    }
    return benefits;
  }

  private static Benefit benefit(Dice dice, YearMonth month) {
    LocalDate applied = month.plusMonths(3).atDay(dice.between(1, 28));
    long limit = dice.pick(List.of(35_400L, 57_600L, 80_100L, 167_400L));
    return new Benefit(
        month,
        1,
        "0" + dice.between(1, 5),
        limit,
        limit + dice.between(1, 400) * 100L,
        applied,
        applied.plusDays(20),
        applied.plusDays(35),
        Stamp.of(dice, applied.plusDays(20)));
  }
}
