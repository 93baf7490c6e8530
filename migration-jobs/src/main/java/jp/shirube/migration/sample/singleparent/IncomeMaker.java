package jp.shirube.migration.sample.singleparent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Incomes;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.singleparent.Rearing.Assessment;
import jp.shirube.migration.sample.singleparent.Rearing.Dependant;
import org.jspecify.annotations.Nullable;

/** Assesses the incomes of a claimant and of who has to support the family. */
final class IncomeMaker {

  private static final int GROWN_UP = 20;

  /** Deducted from every income (社会保険料相当額). */
  private static final long FLAT_DEDUCTION = 80_000;

  private final City city;
  private final Household household;
  private final Dice dice;
  private final List<Dependant> children;
  private final LocalDate claimed;
  private final Incomes incomes;
  private final long support;

  IncomeMaker(
      City city, Household household, Dice dice, List<Dependant> children, LocalDate claimed) {
    this.city = city;
    this.household = household;
    this.dice = dice;
    this.children = children;
    this.claimed = claimed;
    this.incomes = new Incomes(city);
    this.support = dice.permille(250) ? dice.between(10, 50) * 12_000L : 0;
  }

  /** The claimant's assessment, and that of a grown child of the household if there is one. */
  List<Assessment> of(int year) {
    List<Assessment> assessments = new ArrayList<>();
    LocalDate confirmed = confirmed(year);
    LocalDate day = confirmed == null ? claimed : confirmed;
    assessments.add(
        new Assessment(
            year,
            Rearing.OWN,
            income(year),
            deducted(year),
            dependants(year),
            support,
            Grade.of(deducted(year), dependants(year)),
            confirmed,
            Stamp.of(dice, day)));
    relative(year).ifPresent(one -> assessments.add(relative(one, year, confirmed, day)));
    return assessments;
  }

  private Assessment relative(
      Resident relative, int year, @Nullable LocalDate confirmed, LocalDate day) {
    long income = incomes.of(relative, year);
    long deducted = Math.max(0, income - FLAT_DEDUCTION);
    return new Assessment(
        year,
        Rearing.RELATIVE,
        income,
        deducted,
        0,
        0,
        Grade.ofRelative(deducted),
        confirmed,
        Stamp.of(dice, day));
  }

  /** What both incomes come to. */
  Grade grade(int year) {
    boolean stopped =
        relative(year)
            .map(one -> Grade.ofRelative(incomes.of(one, year) - FLAT_DEDUCTION) == Grade.NONE)
            .orElse(false);
    return stopped ? Grade.NONE : Grade.of(deducted(year), dependants(year));
  }

  int basic(int year) {
    return grade(year).basic(deducted(year), dependants(year));
  }

  int added(int year) {
    return grade(year).added(deducted(year), dependants(year));
  }

  private long income(int year) {
    return incomes.of(household.head(), year);
  }

  /** With four fifths of the support that the other parent pays. */
  private long deducted(int year) {
    return Math.max(0, income(year) + support * 8 / 10 - FLAT_DEDUCTION);
  }

  private int dependants(int year) {
    YearMonth november = YearMonth.of(year, 11);
    YearMonth then = YearMonth.from(claimed).plusMonths(1);
    YearMonth month = november.isBefore(then) ? then : november;
    return (int) children.stream().filter(child -> child.counts(month)).count();
  }

  /** The grown child that earns most of those who live in the household. */
  private Optional<Resident> relative(int year) {
    return household.members().stream()
        .filter(member -> member.relation() == Relation.CHILD && member.living())
        .filter(member -> member.age(LocalDate.of(year, 1, 1)) >= GROWN_UP)
        .max((one, other) -> Long.compare(incomes.of(one, year), incomes.of(other, year)));
  }

  /** 現況届 of August; null for the year of the claim. */
  private @Nullable LocalDate confirmed(int year) {
    LocalDate day = LocalDate.of(year, 8, 1).plusDays(Math.floorMod(household.index(), 31));
    return day.isAfter(claimed) && !day.isAfter(city.asOf()) ? day : null;
  }
}
