package jp.shirube.migration.sample.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.pension.Pension.Exemption;
import jp.shirube.migration.sample.pension.Pension.Incomes;
import jp.shirube.migration.sample.pension.Pension.Kind;
import jp.shirube.migration.sample.pension.Pension.Months;
import jp.shirube.migration.sample.pension.Pension.Period;
import org.jspecify.annotations.Nullable;

/** Derives who applied for an exemption in the last three years, and with what result. */
final class Exemptions {

  static final String DEFERMENT = "05";
  static final String STUDENT = "06";
  static final String MATERNITY = "08";

  private static final int YEARS = 3;
  private static final int APPLY_PERMILLE = 450;
  private static final int STUDENTS_UP_TO = 22;
  private static final int DEFERRED_UP_TO = 50;
  private static final int DECIDED_AFTER = 75;

  private final Dice dice;
  private final LocalDate asOf;
  private final List<Exemption> exemptions = new ArrayList<>();

  Exemptions(Dice dice, LocalDate asOf) {
    this.dice = dice;
    this.asOf = asOf;
  }

  /** Applications by serial. */
  List<Exemption> of(Household household, Resident resident, List<Period> periods) {
    if (periods.isEmpty()) {
      return List.of();
    }
    Period latest = periods.get(periods.size() - 1);
    if (latest.kind() != Kind.FIRST || latest.lost() != null) {
      return List.of();
    }
    if (dice.permille(APPLY_PERMILLE)) {
      boolean student = resident.age(asOf) <= STUDENTS_UP_TO;
      for (int year = FiscalYear.of(asOf) - YEARS + 1; year <= FiscalYear.of(asOf); year++) {
        addYear(household, resident, latest, year, student);
      }
    }
    addMaternity(resident, latest);
    return List.copyOf(exemptions);
  }

  /** Students are exempt from April to March, all others from July to June. */
  private void addYear(
      Household household, Resident resident, Period period, int year, boolean student) {
    YearMonth from = YearMonth.of(year, student ? 4 : 7);
    YearMonth to = from.plusMonths(11);
    YearMonth acquired = YearMonth.from(period.acquired());
    LocalDate day = from.atDay(1).plusDays(dice.between(4, 60));
    LocalDate applied = day.isBefore(period.notified()) ? period.notified() : day;
    if (acquired.isAfter(to) || applied.isAfter(asOf.minusDays(10))) {
      return;
    }
    Incomes incomes = incomes(household, resident);
    String kind = student ? STUDENT : kind(resident, incomes);
    boolean decided = applied.plusDays(DECIDED_AFTER).isBefore(asOf);
    add(
        applied,
        year,
        kind,
        new Months(acquired.isAfter(from) ? acquired : from, to),
        dice.pick(List.of("01", "01", "01", "02", "03")),
        !student && (kind.equals("01") || kind.equals(DEFERMENT)) && dice.permille(700),
        incomes,
        decided ? approved(kind, incomes) : null,
        decided ? applied.plusDays(DECIDED_AFTER) : null,
        null);
  }

  private Incomes incomes(Household household, Resident resident) {
    boolean head = resident.equals(household.head());
    boolean married =
        household.members().stream().anyMatch(member -> member.relation().spouse())
            && (head || resident.relation().spouse());
    long own = dice.permille(80) ? -dice.between(1, 900) * 1_000L : dice.below(1_700) * 1_000L;
    Long spouse = married ? dice.below(1_500) * 1_000L : null;
    Long ofHead = head || married ? null : dice.below(4_000) * 1_000L;
    return new Incomes(own, spouse, ofHead);
  }

  /** Limits of income for one person without dependants. */
  static String kind(long income) {
    if (income <= 670_000) {
      return "01";
    }
    if (income <= 880_000) {
      return "02";
    }
    return income <= 1_280_000 ? "03" : "04";
  }

  /** Those under 50 may have it deferred when the head of the household earns too much. */
  private String kind(Resident resident, Incomes incomes) {
    boolean head = incomes.head() != null && incomes.head() > incomes.own();
    boolean young = resident.age(asOf) < DEFERRED_UP_TO;
    return head && young ? DEFERMENT : kind(incomes.most());
  }

  private static boolean approved(String kind, Incomes incomes) {
    return switch (kind) {
      case STUDENT -> incomes.own() <= 1_280_000;
      case DEFERMENT -> Math.max(incomes.own(), spouse(incomes)) <= 670_000;
      default -> incomes.most() <= 1_680_000;
    };
  }

  private static long spouse(Incomes incomes) {
    return incomes.spouse() == null ? incomes.own() : incomes.spouse();
  }

  /** No income is asked and no result told. */
  private void addMaternity(Resident resident, Period period) {
    Months months = period.maternity();
    if (months == null) {
      return;
    }
    LocalDate expected = months.from().plusMonths(1).atDay(1).plusDays(dice.below(20));
    LocalDate applied = expected.plusDays(dice.between(20, 60));
    if (applied.isAfter(asOf.minusDays(20))) {
      return;
    }
    int year = FiscalYear.of(months.from().atDay(1));
    add(applied, year, MATERNITY, months, "", false, null, null, null, expected);
  }

  private void add(
      LocalDate applied,
      int year,
      String kind,
      Months months,
      String reason,
      boolean renewed,
      @Nullable Incomes incomes,
      @Nullable Boolean approved,
      @Nullable LocalDate told,
      @Nullable LocalDate expected) {
    LocalDate forwarded = applied.plusDays(dice.between(3, 9));
    exemptions.add(
        new Exemption(
            exemptions.size() + 1,
            applied,
            year,
            kind,
            months,
            reason,
            renewed,
            incomes,
            forwarded,
            approved,
            told,
            expected,
            Stamp.of(dice, told == null ? forwarded : told)));
  }
}
