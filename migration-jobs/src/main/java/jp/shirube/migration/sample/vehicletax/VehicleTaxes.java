package jp.shirube.migration.sample.vehicletax;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.vehicletax.Vehicle.Application;
import jp.shirube.migration.sample.vehicletax.Vehicle.Levy;
import jp.shirube.migration.sample.vehicletax.Vehicle.Machine;
import org.jspecify.annotations.Nullable;

/**
 * Levies and applications of one vehicle. Who keeps it on 1 April owes the whole year's tax; a
 * reduction is applied for after the first notice, which is then corrected.
 */
final class VehicleTaxes {

  private static final int YEARS = 3;
  private static final String DISABLED = "01";

  private final Dice dice;
  private final LocalDate asOf;
  private final String owner;
  private final String reducedFor;
  private final int lastYear;

  VehicleTaxes(Dice dice, LocalDate asOf, String owner, String reducedFor) {
    this.dice = dice;
    this.asOf = asOf;
    this.owner = owner;
    this.reducedFor = reducedFor;
    this.lastYear = lastNoticeYear(asOf);
  }

  private static int lastNoticeYear(LocalDate asOf) {
    int year = FiscalYear.of(asOf);
    return corrected(year).isAfter(asOf) ? year - 1 : year;
  }

  private static LocalDate noticed(int year) {
    return LocalDate.of(year, 5, 8);
  }

  private static LocalDate corrected(int year) {
    return LocalDate.of(year, 6, 4);
  }

  List<Levy> levies(
      Machine machine, LocalDate acquired, @Nullable LocalDate scrapped, boolean reduced) {
    List<Levy> levies = new ArrayList<>();
    boolean debited = dice.permille(350);
    for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
      LocalDate base = LocalDate.of(year, 4, 1);
      if (acquired.isAfter(base) || scrapped != null && !scrapped.isAfter(base)) {
        continue;
      }
      boolean again = reduced && levies.isEmpty();
      boolean free = reduced && !again;
      levies.add(levy(machine, year, 1, !again, free, debited));
      if (again) {
        levies.add(levy(machine, year, 2, true, true, debited));
      }
    }
    return levies;
  }

  private Levy levy(
      Machine machine, int year, int number, boolean latest, boolean free, boolean debited) {
    RateClass rateClass = RateClass.of(year, rated(machine), machine.electric());
    int tax = machine.kind().tax(rateClass);
    return new Levy(
        year,
        year + owner,
        number,
        latest,
        rateClass,
        tax,
        free ? DISABLED : "",
        free ? tax : 0,
        FiscalYear.due(LocalDate.of(year, 5, 31)),
        machine.kind().inspected() ? LocalDate.of(year + 1, 5, 30) : null,
        debited,
        Stamp.of(dice, number == 1 ? noticed(year) : corrected(year)));
  }

  private static @Nullable YearMonth rated(Machine machine) {
    return machine.kind().fourWheeled() ? machine.first() : null;
  }

  List<Application> applications(
      VehicleKind kind, LocalDate acquired, @Nullable LocalDate scrapped, List<Levy> levies) {
    List<Application> applications = new ArrayList<>();
    if (kind.cityPlate()) {
      applications.add(plain(applications.size() + 1, "1", acquired));
    }
    levies.stream()
        .filter(levy -> levy.number() == 2)
        .forEach(levy -> applications.add(reduction(applications.size() + 1, levy.year())));
    if (kind.cityPlate() && scrapped != null) {
      applications.add(plain(applications.size() + 1, "2", scrapped));
    }
    return applications;
  }

  private Application plain(int serial, String kind, LocalDate day) {
    return new Application(serial, kind, day, null, "", "", "", Stamp.of(dice, day));
  }

  private Application reduction(int serial, int year) {
    LocalDate applied = LocalDate.of(year, 5, dice.between(11, 24));
    String handbook = Integer.toString(dice.between(10_000, 99_999));
    String grade = Integer.toString(dice.between(1, 4));
    return new Application(
        serial,
        "3",
        applied,
        corrected(year),
        handbook,
        grade,
        reducedFor,
        Stamp.of(dice, corrected(year)));
  }
}
