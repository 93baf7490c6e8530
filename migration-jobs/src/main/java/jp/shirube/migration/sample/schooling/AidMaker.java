package jp.shirube.migration.sample.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Incomes;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SchoolYears;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.schooling.Schooling.Aid;
import org.jspecify.annotations.Nullable;

/**
 * School aid of a household: who earns less than the limit and applies gets it. Amounts are those
 * of the state's subsidy for children in need (要保護児童生徒援助費補助金, 2024).
 */
final class AidMaker {

  private static final int YEARS = 2;
  private static final String PUBLIC_ASSISTANCE = "1";
  private static final String NEEDY = "2";
  private static final String REFUSED = "3";

  private record Item(String code, long amount, int month) {}

  private record Application(
      int year, LocalDate applied, String decision, long income, long limit) {}

  private final City city;
  private final Household household;
  private final Dice dice;
  private final List<Application> applications = new ArrayList<>();

  AidMaker(City city, Household household) {
    this.city = city;
    this.household = household;
    this.dice = Dice.of(city.seed(), "school-aid", household.index());
    int now = FiscalYear.of(city.asOf());
    for (int year = now - YEARS + 1; year <= now; year++) {
      apply(year);
    }
  }

  private void apply(int year) {
    long income = new Incomes(city).of(household, year);
    long limit = 1_150_000 + 430_000L * household.members().size();
    LocalDate applied = dice.day(LocalDate.of(year, 4, 10), LocalDate.of(year, 5, 20));
    boolean hopes = income < limit * 5 / 4 && dice.permille(650);
    if (hopes && !applied.isAfter(city.asOf())) {
      applications.add(new Application(year, applied, decision(income, limit), income, limit));
    }
  }

  private String decision(long income, long limit) {
    if (income > limit) {
      return REFUSED;
    }
    return income < limit / 6 && dice.permille(300) ? PUBLIC_ASSISTANCE : NEEDY;
  }

  List<Aid> of(Resident pupil, Resident applicant, SchoolYears years) {
    List<Aid> aids = new ArrayList<>();
    for (Application application : applications) {
      int grade = years.gradeIn(application.year());
      LocalDate here = pupil.arrived();
      if (pupil.living() && grade >= 1 && grade <= 9 && here.isBefore(application.applied())) {
        add(aids, application, applicant, items(application, grade));
      }
    }
    return aids;
  }

  /** What is paid to a child of the grade; one that is empty where nothing is. */
  private static List<Item> items(Application application, int grade) {
    List<Item> items = new ArrayList<>();
    boolean junior = grade > 6;
    if (application.decision().equals(NEEDY)) {
      long first = grade == 1 || grade == 7 ? 0 : 2_270;
      items.add(new Item("01", (junior ? 22_730 : 11_630) + first, 8));
      if (first == 0) {
        items.add(new Item("02", junior ? 63_000 : 57_060, 7));
      }
    }
    boolean trip = grade == 6 || grade == 9;
    if (trip && !application.decision().equals(REFUSED)) {
      items.add(new Item("03", junior ? 60_910 : 22_690, 10));
    }
    return items.isEmpty() ? List.of(new Item("", 0, 0)) : items;
  }

  private void add(List<Aid> aids, Application application, Resident applicant, List<Item> items) {
    LocalDate decision = LocalDate.of(application.year(), 6, 20);
    LocalDate decided = decision.isAfter(city.asOf()) ? null : decision;
    int number = 1;
    for (Item item : items) {
      LocalDate paid = paid(application.year(), item);
      aids.add(
          new Aid(
              application.year(),
              number++,
              application.applied(),
              applicant,
              application.decision(),
              decided,
              reason(application.decision()),
              application.income(),
              application.limit(),
              item.code(),
              paid == null ? 0 : item.amount(),
              paid,
              Stamp.of(dice, decided == null ? application.applied() : decided)));
    }
  }

  private @Nullable LocalDate paid(int year, Item item) {
    LocalDate day = item.code().isEmpty() ? null : LocalDate.of(year, item.month(), 25);
    return day == null || day.isAfter(city.asOf()) ? null : day;
  }

  /** 01 by income, 02 for public assistance; 01 of the refusals is too high an income. */
  private static String reason(String decision) {
    return decision.equals(PUBLIC_ASSISTANCE) ? "02" : "01";
  }
}
