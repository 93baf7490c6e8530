package jp.shirube.migration.sample.vehicletax;

import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Places;
import jp.shirube.migration.sample.city.Resident;

/** Derives who keeps which vehicles in the city. */
final class Vehicles {

  private static final int DRIVING_AGE = 18;
  private static final int KEPT_YEARS = 16;
  private static final int BULK_FROM = 3;

  private final City city;

  Vehicles(City city) {
    this.city = city;
  }

  /** Vehicles of the household's grown-ups; one of them at most is reduced. */
  List<Vehicle> of(Household household) {
    Dice dice = Dice.of(city.seed(), "vehicles", household.index());
    List<Vehicle> vehicles = new ArrayList<>();
    boolean mayReduce = dice.permille(60);
    for (Resident resident : household.members()) {
      List<VehicleKind> kinds = kinds(dice, resident);
      LocalDate from = later(ofAge(resident), resident.since().representative());
      LocalDate end = resident.living() ? null : resident.latest().date().representative();
      for (VehicleKind kind : kinds) {
        boolean reduced = mayReduce && kind == VehicleKind.CAR && resident.living();
        Keeping keeping =
            new Keeping(
                Party.of(resident),
                resident.latest().address(),
                from,
                end,
                false,
                reduced ? resident.number() : "");
        mayReduce &= !add(vehicles, dice, keeping, kind) || !reduced;
      }
    }
    return vehicles;
  }

  private static LocalDate ofAge(Resident resident) {
    return resident.birth().representative().plusYears(DRIVING_AGE);
  }

  private List<VehicleKind> kinds(Dice dice, Resident resident) {
    int age = resident.age(city.asOf());
    List<VehicleKind> kinds = new ArrayList<>();
    if (age < DRIVING_AGE || age > 88) {
      return kinds;
    }
    if (dice.permille(480)) {
      kinds.add(VehicleKind.CAR);
    }
    if (dice.permille(120)) {
      kinds.add(dice.pick(twoWheeled()));
    }
    if (age >= 45 && resident.order() == 1 && dice.permille(260)) {
      kinds.add(VehicleKind.TRUCK);
      if (dice.permille(450)) {
        kinds.add(VehicleKind.TRACTOR);
      }
    }
    return kinds;
  }

  private static List<VehicleKind> twoWheeled() {
    return List.of(
        VehicleKind.MOPED,
        VehicleKind.MOPED,
        VehicleKind.MOPED_90,
        VehicleKind.MOPED_125,
        VehicleKind.MINICAR,
        VehicleKind.KICK_SCOOTER,
        VehicleKind.LIGHT_MOTORCYCLE,
        VehicleKind.MOTORCYCLE);
  }

  /** The fleet of a corporation. */
  List<Vehicle> of(Corporation corporation) {
    Dice dice = Dice.of(city.seed(), "fleet", corporation.index());
    boolean carrier = corporation.name().endsWith("運輸");
    int size = dice.between(0, Math.min(6, 1 + corporation.employees() / 10));
    Keeping keeping =
        new Keeping(
            Party.of(corporation),
            corporation.address(),
            corporation.established(),
            corporation.closed(),
            size >= BULK_FROM,
            "");
    List<Vehicle> vehicles = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      add(vehicles, dice, keeping, dice.pick(fleet(carrier)));
    }
    return vehicles;
  }

  private static List<VehicleKind> fleet(boolean carrier) {
    return carrier
        ? List.of(VehicleKind.TRUCK_FOR_HIRE, VehicleKind.CAR_FOR_HIRE, VehicleKind.FORKLIFT)
        : List.of(VehicleKind.TRUCK, VehicleKind.TRUCK, VehicleKind.CAR, VehicleKind.FORKLIFT);
  }

  /** The one vehicle that some people living elsewhere keep in the city. */
  List<Vehicle> of(Outsider outsider) {
    Dice dice = Dice.of(city.seed(), "kept here", outsider.index());
    List<Vehicle> vehicles = new ArrayList<>();
    if (dice.permille(350)) {
      Address garage = Places.here(dice);
      LocalDate from = outsider.birth().plusYears(DRIVING_AGE);
      Keeping keeping = new Keeping(Party.of(outsider), garage, from, null, false, "");
      add(vehicles, dice, keeping, dice.pick(List.of(VehicleKind.CAR, VehicleKind.MOPED)));
    }
    return vehicles;
  }

  private boolean add(List<Vehicle> vehicles, Dice dice, Keeping keeping, VehicleKind kind) {
    LocalDate asOf = city.asOf();
    LocalDate last = keeping.end() == null ? asOf : keeping.end();
    LocalDate first = later(keeping.from(), last.minusYears(KEPT_YEARS));
    if (!first.plusDays(90).isBefore(last)) {
      return false;
    }
    LocalDate acquired = dice.day(first, last.minusDays(80));
    VehicleMaker maker = new VehicleMaker(dice, asOf, keeping);
    vehicles.add(maker.make(kind, acquired, serial(vehicles, keeping)));
    return true;
  }

  private static long serial(List<Vehicle> vehicles, Keeping keeping) {
    return vehicles.stream().filter(one -> one.owner().equals(keeping.owner())).count() + 1;
  }
}
