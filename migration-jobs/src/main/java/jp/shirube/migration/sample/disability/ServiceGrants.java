package jp.shirube.migration.sample.disability;

import static jp.shirube.migration.sample.city.Days.earlier;
import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.disability.Service.Kind;
import jp.shirube.migration.sample.disability.ServiceGrant.Entry;
import jp.shirube.migration.sample.disability.ServiceGrant.Income;
import jp.shirube.migration.sample.disability.ServiceGrant.Support;
import org.jspecify.annotations.Nullable;

/**
 * Derives the recipients of services among those who hold a handbook. A decision holds from the
 * first of a month for a year (children) or up to three years and is then renewed.
 */
final class ServiceGrants {

  private static final LocalDate FOUNDED = LocalDate.of(2013, 4, 1);
  private static final int YOUNGEST = 3;
  private static final int OLDEST = 72;
  private static final int YEARS_BACK = 5;
  private static final int SETTLED_DAYS = 70;
  private static final int CERTIFIED_YEARS = 3;

  /** Offices of no prefecture. */
  private static final List<String> ADVISERS =
      List.of("", "9930000011", "9930000029", "9970000018");

  private final City city;

  ServiceGrants(City city) {
    this.city = city;
  }

  /**
   * @param permille chance that the holder of a handbook gets services
   */
  Optional<ServiceGrant> of(Resident resident, int permille) {
    Dice dice = Dice.of(city.seed(), "disability services", Long.parseLong(resident.number()));
    int age = resident.age(city.asOf());
    if (age < YOUNGEST || age > OLDEST || !dice.permille(permille)) {
      return Optional.empty();
    }
    Stay stay = Stay.of(resident, city.asOf());
    LocalDate born = resident.birth().representative();
    LocalDate last = stay.last().minusDays(SETTLED_DAYS);
    LocalDate back = later(FOUNDED, last.minusYears(YEARS_BACK));
    LocalDate earliest = later(born.plusYears(YOUNGEST), stay.from().plusDays(10));
    LocalDate applied = dice.day(later(back, earliest), last);
    if (applied.isAfter(last)) {
      return Optional.empty();
    }
    String number = "22" + resident.number().substring(2);
    return Optional.of(
        new ServiceGrant(resident, number, new History(dice, resident, stay).entries(applied)));
  }

  /** One recipient's decisions in the making. */
  private final class History {

    private final Dice dice;
    private final Resident resident;
    private final Stay stay;
    private final Income income;
    private final int level;
    private final String adviser;

    History(Dice dice, Resident resident, Stay stay) {
      this.dice = dice;
      this.resident = resident;
      this.stay = stay;
      this.income = Income.values()[dice.weighted(15, 60, 17, 8)];
      this.level = 1 + dice.weighted(5, 20, 25, 20, 15, 15);
      this.adviser = dice.pick(ADVISERS);
    }

    List<Entry> entries(LocalDate firstApplied) {
      List<Entry> entries = new ArrayList<>();
      LocalDate applied = firstApplied;
      LocalDate from = YearMonth.from(applied).plusMonths(1).atDay(1);
      LocalDate certified = from;
      boolean more = true;
      while (more) {
        LocalDate to = from.plusYears(child(from) ? 1 : dice.between(1, 3)).minusDays(1);
        certified = certified.plusYears(CERTIFIED_YEARS).isAfter(from) ? certified : from;
        more = to.isBefore(stay.last()) && dice.permille(920);
        LocalDate end = more || stay.left() == null ? to : earlier(to, stay.left());
        entries.add(entry(entries.size() + 1, !more, applied, from, end, certified));
        applied = to.minusDays(dice.between(30, 60));
        from = to.plusDays(1);
      }
      return entries;
    }

    private boolean child(LocalDate day) {
      return resident.birth().representative().plusYears(18).isAfter(day);
    }

    private Entry entry(
        int number,
        boolean latest,
        LocalDate applied,
        LocalDate from,
        LocalDate to,
        LocalDate certified) {
      List<Service> services =
          kinds(from).stream().map(kind -> new Service(kind, hundredths(kind), from, to)).toList();
      LocalDate issued = earlier(from.minusDays(dice.between(1, 8)), city.asOf());
      return new Entry(
          number,
          latest,
          applied,
          support(from, services, certified),
          services,
          income,
          income.limit(child(from)),
          adviser,
          later(issued, applied),
          Stamp.of(dice, later(issued, applied)));
    }

    private @Nullable Support support(LocalDate from, List<Service> services, LocalDate certified) {
      boolean care = services.stream().anyMatch(service -> service.kind().care());
      if (child(from) || !care) {
        return null;
      }
      return new Support(level, certified, certified.plusYears(CERTIFIED_YEARS).minusDays(1));
    }

    private List<Kind> kinds(LocalDate from) {
      List<Kind> kinds = new ArrayList<>();
      if (child(from)) {
        boolean pupil = !resident.birth().representative().plusYears(7).isAfter(from);
        kinds.add(pupil ? Kind.AFTER_SCHOOL : Kind.INFANTS);
      } else {
        kinds.add(dice.pick(level >= 3 ? ofHighLevel() : ofLowLevel()));
      }
      if (dice.permille(300)) {
        kinds.add(Kind.SHORT_STAY);
      }
      if (kinds.contains(Kind.WORK) && dice.permille(350)) {
        kinds.add(Kind.GROUP_HOME);
      }
      return kinds;
    }

    /** 生活介護 needs a level of 3. */
    private static List<Kind> ofHighLevel() {
      return List.of(Kind.DAY_CARE, Kind.DAY_CARE, Kind.HOME, Kind.WORK, Kind.HOME_HELP);
    }

    private static List<Kind> ofLowLevel() {
      return List.of(
          Kind.WORK, Kind.WORK, Kind.WORK_EMPLOYED, Kind.WORK_TRANSITION, Kind.HOME_HELP);
    }

    /** Hours of help at home in halves, else days of the month. */
    private int hundredths(Kind kind) {
      return switch (kind) {
        case HOME_HELP -> dice.between(8, 90) * 50;
        case SHORT_STAY -> dice.between(2, 14) * 100;
        case HOME, GROUP_HOME -> 3100;
        default -> dice.between(10, 23) * 100;
      };
    }
  }
}
