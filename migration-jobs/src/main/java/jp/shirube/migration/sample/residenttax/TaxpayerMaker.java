package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Places;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.residenttax.Claims.Member;
import jp.shirube.migration.sample.residenttax.Taxpayer.State;
import org.jspecify.annotations.Nullable;

/** Makes the records of one taxpayer of one tax year. */
final class TaxpayerMaker {

  private static final Deductions NO_DEDUCTIONS = new Deductions(0, 0, 0, 0, 0, 0, 0, 0, 0);
  private static final long FREE_OF_THE_WEAK = 1_350_000;

  private final City city;
  private final Employers employers;
  private final int detailedYear;

  TaxpayerMaker(City city, Employers employers, int detailedYear) {
    this.city = city;
    this.employers = employers;
    this.detailedYear = detailedYear;
  }

  /** When the first notices go out. */
  static LocalDate noticed(int year) {
    return LocalDate.of(year, 6, 10);
  }

  Taxpayer resident(Member member, Claims claims, int year) {
    Resident resident = member.resident();
    Dice dice = dice(resident.number(), year);
    boolean disabled = member.age(year) >= 40 && dice.permille(40);
    String elsewhere = elsewhere(dice, member.age(year));
    boolean undeclared = member.income().none() && member.age(year) >= 20 && dice.permille(150);
    Case one = new Case(member, claims, disabled, year);
    List<Assessment> assessments =
        undeclared || !elsewhere.isEmpty() ? List.of() : assessments(dice, one);
    return new Taxpayer(
        year,
        Party.of(resident),
        resident.household(),
        undeclared ? "2" : "0",
        elsewhere,
        disabled,
        claims.parent() ? "2" : "0",
        states(dice, year, assessments),
        assessments);
  }

  /** A resident with what counts for the tax of the year. */
  private record Case(Member member, Claims claims, boolean disabled, int year) {

    boolean free() {
      boolean weak = disabled || claims.parent() || member.age(year) < 18;
      long income = member.income().total();
      return (weak && income <= FREE_OF_THE_WEAK) || TaxRules.free(income, claims.counted());
    }
  }

  private Dice dice(String number, int year) {
    return Dice.of(city.seed(), "resident tax " + year, Long.parseLong(number));
  }

  private static String elsewhere(Dice dice, int age) {
    boolean away = age >= 20 && age < 45 && dice.permille(6);
    return away ? Places.elsewhere(dice).code() : "";
  }

  private List<Assessment> assessments(Dice dice, Case one) {
    Income income = one.member().income();
    Deductions deductions = deductions(dice, one);
    long donated =
        income.total() > 1_500_000 && dice.permille(220) ? dice.between(1, 6) * 10_000 : 0;
    long housing =
        income.salary() > 3_000_000 && dice.permille(120) ? dice.between(10_000, 150_000) : 0;
    LocalDate corrected = LocalDate.of(one.year(), 8, 20).plusDays(dice.below(40));
    boolean again = !one.free() && dice.permille(70) && !corrected.isAfter(city.asOf());
    String method = method(dice, one);
    String employer = method.equals("2") ? employers.draw(dice) : "";
    List<Assessment> assessments = new ArrayList<>();
    Amounts amounts = amounts(one, deductions, donated, housing);
    assessments.add(assessment(dice, one, 1, !again, deductions, amounts, method, employer, null));
    if (again) {
      Deductions more = deductions.withMedical(dice.between(20_000, 300_000));
      Amounts less = amounts(one, more, donated, housing);
      assessments.add(assessment(dice, one, 2, true, more, less, method, employer, corrected));
    }
    return assessments;
  }

  private static Amounts amounts(Case one, Deductions deductions, long donated, long housing) {
    return one.free()
        ? Amounts.NONE
        : TaxRules.of(
            one.member().income().total(), deductions, one.claims().counted(), donated, housing);
  }

  private Assessment assessment(
      Dice dice,
      Case one,
      int number,
      boolean latest,
      Deductions deductions,
      Amounts amounts,
      String method,
      String employer,
      @Nullable LocalDate corrected) {
    String person = one.member().resident().number();
    return new Assessment(
        one.year(),
        number,
        latest,
        amounts.total() == 0 ? "" : one.year() + person,
        one.member().income(),
        deductions,
        amounts,
        method,
        employer,
        corrected == null ? "" : "02",
        corrected,
        one.year() == detailedYear,
        Stamp.of(dice, corrected == null ? noticed(one.year()) : corrected));
  }

  private static Deductions deductions(Dice dice, Case one) {
    Income income = one.member().income();
    Claims claims = one.claims();
    long personal = (one.disabled() ? 260_000L : 0) + (claims.parent() ? 300_000L : 0);
    return new Deductions(
        insurance(income, dice.between(140, 152)),
        dice.permille(600) ? dice.between(10, 70) * 1_000L : 0,
        dice.permille(250) ? dice.between(2, 25) * 1_000L : 0,
        dice.permille(60) ? dice.between(10_000, 250_000) : 0,
        claims.spouse(),
        claims.dependents(),
        personal,
        430_000,
        50_000 + claims.gap() + (one.disabled() ? 10_000 : 0));
  }

  /** Social insurance of salaries, pensions, and of those who work for themselves. */
  private static long insurance(Income income, int permille) {
    long own = Math.max(0, income.business()) + Math.max(0, income.farming());
    long ownInsurance = own == 0 ? 0 : 200_000 + own * 9 / 100;
    return income.salary() * permille / 1_000 + income.pension() * 8 / 100 + ownInsurance;
  }

  private static String method(Dice dice, Case one) {
    Income income = one.member().income();
    boolean employed = income.salary() >= 930_000 && dice.permille(880);
    if (one.free()) {
      return "";
    }
    if (employed) {
      return "2";
    }
    boolean pensioner = income.pension() >= 180_000 && one.member().age(one.year()) >= 65;
    if (!pensioner) {
      return "1";
    }
    return income.total() > income.pensionIncome() ? "4" : "3";
  }

  /** Some who were employed give up their work in autumn and pay the rest by notice. */
  private List<State> states(Dice dice, int year, List<Assessment> assessments) {
    String method = assessments.isEmpty() ? "" : assessments.get(0).method();
    LocalDate gaveUp = LocalDate.of(year, 9, 1).plusDays(dice.below(50));
    boolean changes = method.equals("2") && dice.permille(30) && !gaveUp.isAfter(city.asOf());
    List<State> states = new ArrayList<>();
    states.add(new State(1, !changes, method, Stamp.of(dice, noticed(year))));
    if (changes) {
      states.add(new State(2, true, "1", Stamp.of(dice, gaveUp)));
    }
    return states;
  }

  Taxpayer outsider(Outsider outsider, int year) {
    Dice dice = dice(outsider.number(), year);
    Stamp stamp = Stamp.of(dice, noticed(year));
    Assessment assessment =
        new Assessment(
            year,
            1,
            true,
            year + outsider.number(),
            Income.NONE,
            NO_DEDUCTIONS,
            TaxRules.secondHome(),
            "1",
            "",
            "",
            null,
            year == detailedYear,
            stamp);
    return new Taxpayer(
        year,
        Party.of(outsider),
        "",
        "0",
        "",
        false,
        "0",
        List.of(new State(1, true, "1", stamp)),
        List.of(assessment));
  }
}
