package jp.shirube.migration.sample.childcare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.childcare.Childcare.Bracket;
import jp.shirube.migration.sample.childcare.Childcare.Fee;
import jp.shirube.migration.sample.childcare.Childcare.FeeYear;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Incomes;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;

/** Reckons the monthly fees of a child in a nursery; those of two fiscal years are kept. */
final class FeeMaker {

  private static final int YEARS_KEPT = 2;
  private static final int MONTHS = 12;
  private static final int FREE_FROM_CLASS = 3;

  /** What a parent may earn without 所得割 in this sample, and the rate above it in percent. */
  private static final long FREE_INCOME = 900_000;

  private static final int RATE = 6;

  private final City city;
  private final Household household;
  private final Resident child;
  private final int sibling;
  private final boolean longHours;
  private final Dice dice;
  private final Incomes incomes;

  FeeMaker(City city, Household household, Resident child, int sibling, boolean longHours) {
    this.city = city;
    this.household = household;
    this.child = child;
    this.sibling = sibling;
    this.longHours = longHours;
    this.dice = Dice.of(city.seed(), "childcare-fee", Long.parseLong(child.number()));
    this.incomes = new Incomes(city);
  }

  /** The fees of the months from one day to another. */
  List<FeeYear> of(LocalDate start, LocalDate until) {
    List<FeeYear> years = new ArrayList<>();
    int last = FiscalYear.of(until);
    int first = Math.max(FiscalYear.of(start), FiscalYear.of(city.asOf()) - YEARS_KEPT + 1);
    for (int year = first; year <= last; year++) {
      years.add(year(year, YearMonth.from(start), YearMonth.from(until)));
    }
    return years;
  }

  private FeeYear year(int year, YearMonth start, YearMonth until) {
    Bracket before = Schedule.bracket(tax(year - 1));
    Bracket after = Schedule.bracket(tax(year));
    List<Fee> fees = new ArrayList<>();
    for (int order = 1; order <= MONTHS; order++) {
      YearMonth month = YearMonth.of(year, 4).plusMonths(order - 1L);
      if (!month.isBefore(start) && !month.isAfter(until)) {
        fees.add(fee(order, month, order <= 5 ? before : after, year));
      }
    }
    return new FeeYear(
        year, before, after, sibling, fees, Stamp.of(dice, fees.get(0).month().atDay(1)));
  }

  private Fee fee(int order, YearMonth month, Bracket bracket, int year) {
    boolean infant = Childcares.years(child).classIn(year) < FREE_FROM_CLASS;
    int basic = infant ? Schedule.fee(bracket, longHours) : 0;
    int reduced = Schedule.reduction(basic, sibling);
    LocalDate due = FiscalYear.due(month.atEndOfMonth());
    boolean paid = !due.isAfter(city.asOf()) && !dice.permille(25);
    int amount = basic - reduced;
    return new Fee(order, month, basic, reduced, amount == 0 ? null : due, paid ? amount : 0);
  }

  /** 市町村民税所得割額 of the parents, to hundreds of yen. */
  private long tax(int year) {
    return household.members().stream()
        .filter(this::parent)
        .mapToLong(member -> Math.max(0, incomes.of(member, year) - FREE_INCOME))
        .map(taxed -> taxed * RATE / 100 / 100 * 100)
        .sum();
  }

  private boolean parent(Resident member) {
    Relation relation = member.relation();
    return child.relation() == Relation.CHILD
        ? relation == Relation.HEAD || relation.spouse()
        : relation == Relation.CHILD || relation == Relation.CHILDS_WIFE;
  }
}
