package jp.shirube.migration.sample.childcare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.childcare.Childcare.Application;
import jp.shirube.migration.sample.childcare.Childcare.Certification;
import jp.shirube.migration.sample.childcare.Childcare.FeeYear;
import jp.shirube.migration.sample.childcare.Childcare.FreeUse;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SchoolYears;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/** Makes what is kept of one child. */
final class CareMaker {

  private static final int THREE = 3;
  private static final int YOUNGEST_DAYS = 57;
  private static final List<String> NURSERIES =
      List.of("0899990100011", "0899990100022", "0899990100033", "0899990100044");
  private static final List<String> CENTRES = List.of("0899990200011", "0899990200022");
  private static final List<String> KINDERGARTENS = List.of("0899990300011");

  private enum Use {
    NURSERY,
    CENTRE,
    KINDERGARTEN
  }

  private final City city;
  private final Household household;
  private final Resident child;
  private final int sibling;
  private final Dice dice;
  private final SchoolYears years;
  private final LocalDate left;
  private final Use use;
  private final LocalDate start;
  private final LocalDate applied;
  private final boolean waiting;

  CareMaker(City city, Household household, Resident child, int sibling) {
    this.city = city;
    this.household = household;
    this.child = child;
    this.sibling = sibling;
    this.dice = Dice.of(city.seed(), "childcare", Long.parseLong(child.number()));
    this.years = Childcares.years(child);
    this.left = Childcares.left(child);
    int first = dice.weighted(20, 34, 14, 32);
    this.use = first < THREE ? Use.NURSERY : Use.values()[dice.weighted(45, 35, 20)];
    this.start = start(first);
    this.applied = applied();
    boolean lately = FiscalYear.of(start) == FiscalYear.of(city.asOf());
    this.waiting = use == Use.NURSERY && first < THREE && lately && dice.permille(200);
  }

  /** The 1st of April of the class, later for who was too young or came later. */
  private LocalDate start(int firstClass) {
    LocalDate april = FiscalYear.first(years.yearOfClass(firstClass));
    LocalDate old = child.birth().representative().plusDays(YOUNGEST_DAYS);
    LocalDate ready = old.isAfter(child.arrived()) ? old : child.arrived();
    return ready.isBefore(april) ? april : YearMonth.from(ready).plusMonths(1).atDay(1);
  }

  /** Empty for who stays at home. */
  Optional<Childcare> make() {
    boolean attends = !start.isAfter(city.asOf()) && start.isBefore(left);
    if (!attends || !start.isBefore(years.elementary()) || dice.permille(70)) {
      return Optional.empty();
    }
    boolean certified = use != Use.KINDERGARTEN;
    boolean cared = use == Use.NURSERY && !waiting;
    boolean longHours = dice.permille(700);
    return Optional.of(
        new Childcare(
            child,
            household.guardian(child),
            "2800" + child.number(),
            certified ? certifications(longHours) : List.of(),
            certified ? Optional.empty() : Optional.of(freeUse()),
            certified ? applications() : List.of(),
            cared ? fees(longHours) : List.of()));
  }

  private LocalDate applied() {
    boolean april = start.getMonthValue() == 4 && child.arrived().isBefore(start.minusDays(170));
    LocalDate day = april ? LocalDate.of(start.getYear() - 1, 11, 4) : start.minusDays(25);
    LocalDate applied = day.plusDays(dice.below(april ? 30 : 5));
    LocalDate born = child.birth().representative();
    return applied.isBefore(born) ? born.plusDays(20) : applied;
  }

  /** Until two days before the third birthday as an infant (年齢計算ニ関スル法律), then as older. */
  private List<Certification> certifications(boolean longHours) {
    LocalDate three = child.birth().representative().plusYears(THREE).minusDays(1);
    LocalDate end = years.elementary().minusDays(1);
    String reason = List.of("01", "02", "03", "06").get(dice.weighted(86, 4, 4, 6));
    List<Certification> certifications = new ArrayList<>();
    if (use == Use.CENTRE) {
      certifications.add(certification(Childcare.EDUCATION, false, "", start, end));
      return certifications;
    }
    boolean infant = start.isBefore(three);
    if (infant) {
      certifications.add(
          certification(Childcare.INFANT_CARE, longHours, reason, start, three.minusDays(1)));
    }
    if (!three.isAfter(city.asOf()) && three.isBefore(left)) {
      LocalDate from = infant ? three : start;
      certifications.add(certification(Childcare.CARE, longHours, reason, from, end));
    }
    return certifications;
  }

  private Certification certification(
      String kind, boolean longHours, String reason, LocalDate from, LocalDate to) {
    LocalDate certified = from.isAfter(start) ? from : applied.plusDays(14);
    boolean cancelled = !left.isAfter(to);
    LocalDate confirmed = confirmed(from, to);
    LocalDate known = confirmed == null ? certified : confirmed;
    return new Certification(
        kind,
        longHours,
        reason,
        applied,
        certified,
        from,
        to,
        confirmed,
        cancelled ? left : null,
        Stamp.of(dice, cancelled ? left : known));
  }

  /** The last June in which the family's need was looked at. */
  private @Nullable LocalDate confirmed(LocalDate from, LocalDate to) {
    LocalDate until = city.asOf().isBefore(left) ? city.asOf() : left.minusDays(1);
    LocalDate last = to.isBefore(until) ? to : until;
    LocalDate june = LocalDate.of(last.getYear(), 6, 10);
    LocalDate day = june.isAfter(last) ? june.minusYears(1) : june;
    return day.isAfter(from) ? FiscalYear.due(day) : null;
  }

  private FreeUse freeUse() {
    YearMonth last = YearMonth.from(city.asOf().isBefore(left) ? city.asOf() : left);
    LocalDate claimed = last.minusMonths(1).atEndOfMonth();
    YearMonth month = YearMonth.from(claimed.isBefore(start) ? start : claimed);
    LocalDate known = claimed.isBefore(start) ? start : claimed;
    return new FreeUse(
        applied,
        start,
        years.elementary().minusDays(1),
        dice.pick(KINDERGARTENS),
        month,
        dice.between(220, 300) * 100,
        Stamp.of(dice, known));
  }

  private List<Application> applications() {
    List<Application> applications = new ArrayList<>();
    List<String> wishes = wishes();
    boolean older = start.getMonthValue() == 4 && child.arrived().isBefore(start.minusYears(2));
    boolean heldBefore = use == Use.NURSERY && !waiting && older && dice.permille(150);
    if (heldBefore) {
      LocalDate before = start.minusYears(1);
      applications.add(application(1, before.minusDays(140), before, wishes, false));
    }
    applications.add(application(applications.size() + 1, applied, start, wishes, !waiting));
    return applications;
  }

  private List<String> wishes() {
    List<String> wishes = new ArrayList<>(use == Use.CENTRE ? CENTRES : NURSERIES);
    Collections.rotate(wishes, dice.below(wishes.size()));
    return wishes.subList(0, Math.min(dice.between(1, 3), wishes.size()));
  }

  private Application application(
      int number, LocalDate applied, LocalDate wanted, List<String> wishes, boolean admitted) {
    boolean leaves = admitted && !left.isAfter(city.asOf());
    LocalDate decided = applied.plusDays(20);
    return new Application(
        number,
        applied,
        wanted,
        wishes,
        use == Use.CENTRE ? 0 : 4 * dice.between(7, 10) - (admitted ? 0 : 8),
        use == Use.CENTRE ? 0 : dice.between(-3, 6),
        admitted,
        leaves ? left : null,
        leaves ? "01" : "",
        Stamp.of(dice, leaves ? left : decided.isAfter(city.asOf()) ? city.asOf() : decided));
  }

  private List<FeeYear> fees(boolean longHours) {
    LocalDate until = city.asOf().isBefore(left) ? city.asOf() : left.minusDays(1);
    return new FeeMaker(city, household, child, sibling, longHours).of(start, until);
  }
}
