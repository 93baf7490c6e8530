package jp.shirube.migration.sample.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SchoolYears;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.schooling.Schooling.Placement;
import org.jspecify.annotations.Nullable;

/** Makes the history of the schools that a child attended. */
final class PlacementMaker {

  private static final String ASSIGNED = "01";

  /** A school of some years: elementary or junior high. */
  private record Stage(boolean junior, LocalDate first, LocalDate end) {

    School designated(Address address) {
      return junior ? Schools.junior(address) : Schools.elementary(address);
    }
  }

  /** The 就学区分 of a child and the school where it is not the assigned one. */
  private record Way(String kind, @Nullable School school) {

    School attended(School designated) {
      return school == null ? designated : school;
    }

    boolean usual() {
      return school == null;
    }
  }

  private final Dice dice;
  private final LocalDate asOf;
  private final Resident pupil;
  private final LocalDate arrived;
  private final LocalDate left;
  private final boolean special;
  private final boolean specialClass;
  private final List<Placement> placements = new ArrayList<>();

  PlacementMaker(Dice dice, LocalDate asOf, Resident pupil) {
    this.dice = dice;
    this.asOf = asOf;
    this.pupil = pupil;
    this.arrived = pupil.arrived();
    this.left = RegisterMaker.left(pupil);
    this.special = dice.permille(12);
    this.specialClass = !special && dice.permille(45);
  }

  List<Placement> of(SchoolYears years) {
    attend(new Stage(false, years.elementary(), years.junior()));
    attend(new Stage(true, years.junior(), years.end()));
    return placements;
  }

  private void attend(Stage stage) {
    boolean transferred = arrived.isAfter(stage.first());
    LocalDate in = transferred ? arrived : stage.first();
    if (in.isAfter(asOf) || !in.isBefore(left) || !in.isBefore(stage.end())) {
      return;
    }
    enter(stage, in, transferred);
    for (LocalDate moved : RegisterMaker.relocations(pupil)) {
      if (moved.isAfter(in) && moved.isBefore(stage.end())) {
        move(stage, moved);
      }
    }
    LocalDate graduation = stage.end().minusDays(1);
    if (left.isBefore(graduation)) {
      close(left, false);
    } else if (!graduation.isAfter(asOf)) {
      close(graduation, true);
    }
  }

  private void enter(Stage stage, LocalDate in, boolean transferred) {
    School designated = stage.designated(pupil.addressOn(in));
    Way way = way(stage);
    boolean exempted = way.usual() && dice.permille(25);
    placements.add(
        new Placement(
            designated,
            exempted ? neighbour(stage, designated) : way.attended(designated),
            exempted ? "02" : way.kind(),
            in,
            transferred,
            null,
            false,
            exempted ? dice.pick(List.of("03", "04", "05", "06", "99")) : "",
            exempted ? in : null,
            exempted ? stage.end().minusDays(1) : null,
            specialClass && way.usual(),
            transferred ? null : LocalDate.of(in.getYear(), 1, 20),
            Stamp.of(dice, in)));
  }

  private Way way(Stage stage) {
    if (special) {
      return new Way("05", Schools.SPECIAL);
    }
    if (dice.permille(6)) {
      return new Way(
          "03", stage.junior() ? Schools.NEIGHBOUR_JUNIOR : Schools.NEIGHBOUR_ELEMENTARY);
    }
    if (stage.junior() && dice.permille(60)) {
      return new Way("04", dice.permille(500) ? Schools.PRIVATE_JUNIOR : Schools.SECONDARY);
    }
    return new Way(ASSIGNED, null);
  }

  private static School neighbour(Stage stage, School designated) {
    List<School> schools = stage.junior() ? Schools.JUNIOR : Schools.ELEMENTARY;
    return schools.get((schools.indexOf(designated) + 1) % schools.size());
  }

  /** Into another district: a new school, or the old one by permission to the school year's end. */
  private void move(Stage stage, LocalDate moved) {
    Placement last = placements.get(placements.size() - 1);
    School designated = stage.designated(pupil.addressOn(moved));
    if (!last.kind().equals(ASSIGNED) || designated.equals(last.designated())) {
      return;
    }
    Stamp stamp = Stamp.of(dice, moved);
    if (dice.permille(350)) {
      LocalDate until = FiscalYear.last(FiscalYear.of(moved));
      placements.add(last.exempted(designated, moved, until, stamp));
      return;
    }
    close(moved.minusDays(1), false);
    placements.add(
        new Placement(
            designated,
            designated,
            ASSIGNED,
            moved,
            true,
            null,
            false,
            "",
            null,
            null,
            specialClass,
            null,
            stamp));
  }

  private void close(LocalDate day, boolean byGraduation) {
    int last = placements.size() - 1;
    placements.set(last, placements.get(last).until(day, byGraduation, Stamp.of(dice, day)));
  }
}
