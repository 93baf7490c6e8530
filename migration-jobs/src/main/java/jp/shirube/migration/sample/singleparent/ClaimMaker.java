package jp.shirube.migration.sample.singleparent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.singleparent.Rearing.Assessment;
import jp.shirube.migration.sample.singleparent.Rearing.Claim;
import jp.shirube.migration.sample.singleparent.Rearing.Dependant;
import jp.shirube.migration.sample.singleparent.Rearing.Payment;
import org.jspecify.annotations.Nullable;

/** Makes the history of one claim: the grade is found anew each November. */
final class ClaimMaker {

  private static final int NOVEMBER = 11;
  private static final int PAYMENT_DAY = 11;
  private static final int PAYMENTS_KEPT_MONTHS = 24;
  private static final int CUT_AFTER_YEARS = 5;

  /** Why and when a claim ends. */
  private record Loss(LocalDate day, String reason) {}

  private final City city;
  private final Household household;
  private final Dice dice;
  private final List<Dependant> children;
  private final LocalDate claimed;
  private final YearMonth begins;
  private final @Nullable Loss loss;
  private final YearMonth last;
  private final IncomeMaker incomes;

  ClaimMaker(
      City city, Household household, Dice dice, List<Dependant> children, LocalDate claimed) {
    this.city = city;
    this.household = household;
    this.dice = dice;
    this.children = children;
    this.claimed = claimed;
    this.begins = YearMonth.from(claimed).plusMonths(1);
    this.loss = loss();
    this.last = YearMonth.from(loss == null ? city.asOf() : loss.day());
    this.incomes = new IncomeMaker(city, household, dice, children, claimed);
  }

  Rearing make(String number) {
    List<Assessment> assessments = new ArrayList<>();
    for (int year = incomeYear(first()); year <= incomeYear(last); year++) {
      assessments.addAll(incomes.of(year));
    }
    return new Rearing(number, household.head(), claims(), children, payments(), assessments);
  }

  /** The first month of which anything is kept. */
  private YearMonth first() {
    YearMonth kept = YearMonth.from(city.asOf()).minusMonths(PAYMENTS_KEPT_MONTHS);
    YearMonth limit = kept.isAfter(last) ? last : kept;
    return begins.isAfter(limit) ? begins : limit;
  }

  /** The allowance of November to October is reckoned by the income of the fiscal year. */
  private static int incomeYear(YearMonth month) {
    return month.getYear() - (month.getMonthValue() < NOVEMBER ? 1 : 0);
  }

  private @Nullable Loss loss() {
    LocalDate left = Rearings.left(household.head());
    if (!left.isAfter(city.asOf())) {
      return new Loss(left, "01");
    }
    if (children.stream().allMatch(child -> child.until() != null)) {
      LocalDate end =
          children.stream()
              .map(child -> Objects.requireNonNull(child.until()))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      return new Loss(end, "05");
    }
    LocalDate wedding = city.asOf().minusDays(dice.between(20, 200));
    boolean marries = dice.permille(50) && wedding.isAfter(claimed.plusDays(120));
    return marries ? new Loss(wedding, "03") : null;
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    String account = "%07d".formatted(dice.below(10_000_000));
    YearMonth since = first();
    Grade before = null;
    for (int year = incomeYear(first()); year <= incomeYear(last); year++) {
      Grade grade = incomes.grade(year);
      YearMonth november = YearMonth.of(year, NOVEMBER);
      if (grade != before) {
        since = november.isAfter(since) ? november : since;
        claims.add(claim(grade, since, account, null));
      }
      before = grade;
    }
    if (loss != null) {
      claims.add(claim(Objects.requireNonNull(before), since, account, loss));
    }
    return claims;
  }

  private Claim claim(Grade grade, YearMonth from, String account, @Nullable Loss lost) {
    LocalDate granted = claimed.plusDays(20);
    LocalDate changed = lost == null ? from.atDay(1) : lost.day();
    LocalDate known = changed.isBefore(granted) ? granted : changed;
    return new Claim(
        claimed,
        granted,
        begins,
        grade,
        grade == Grade.NONE ? from : null,
        lost == null ? null : lost.day(),
        lost == null ? "" : lost.reason(),
        begins.plusYears(CUT_AFTER_YEARS).isBefore(from),
        children.get(0).reason().equals("02"),
        household.head().addressOn(known),
        account,
        Stamp.of(dice, known.isAfter(city.asOf()) ? city.asOf() : known));
  }

  private List<Payment> payments() {
    List<Payment> payments = new ArrayList<>();
    YearMonth month = first().plusMonths(2);
    for (; !paid(month).isAfter(city.asOf()); month = month.plusMonths(1)) {
      if (month.getMonthValue() % 2 == 1) {
        add(payments, month);
      }
    }
    return payments;
  }

  /** The 11th, at weekends the Friday before. */
  private static LocalDate paid(YearMonth month) {
    LocalDate day = month.atDay(PAYMENT_DAY);
    int weekend = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return day.minusDays(Math.max(0, weekend));
  }

  /** Pays two months; nothing is paid where neither month is due. */
  private void add(List<Payment> payments, YearMonth month) {
    int basic = basic(month.minusMonths(2)) + basic(month.minusMonths(1));
    int added = added(month.minusMonths(2)) + added(month.minusMonths(1));
    if (basic > 0) {
      int adjusted = dice.permille(40) ? -dice.between(1, 9) * 1_000 : 0;
      payments.add(
          new Payment(month, basic, added, adjusted, paid(month), Stamp.of(dice, paid(month))));
    }
  }

  private int basic(YearMonth month) {
    return due(month) == 0 ? 0 : incomes.basic(incomeYear(month));
  }

  private int added(YearMonth month) {
    return Math.max(0, due(month) - 1) * incomes.added(incomeYear(month));
  }

  /** Children for whom the month is paid. */
  private int due(YearMonth month) {
    if (month.isBefore(begins) || month.isAfter(last)) {
      return 0;
    }
    return (int) children.stream().filter(child -> child.counts(month)).count();
  }
}
