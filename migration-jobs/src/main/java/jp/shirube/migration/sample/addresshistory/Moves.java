package jp.shirube.migration.sample.addresshistory;

import static jp.shirube.migration.sample.city.Days.earlier;
import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Event;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Reason;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;

/** The addresses that a person's history comes to. */
final class Moves {

  private static final int VAGUE_PERMILLE = 80;

  /** An address before it is numbered. */
  private record Move(
      Residence.Site site,
      VagueDate settled,
      LocalDate notified,
      Residence.Cause cause,
      String notifier) {}

  private final Dice dice;
  private final LocalDate asOf;
  private final LocalDate keptSince;

  /**
   * @param keptSince addresses that others had replaced by then are not written
   */
  Moves(Dice dice, LocalDate asOf, LocalDate keptSince) {
    this.dice = dice;
    this.asOf = asOf;
    this.keptSince = keptSince;
  }

  List<Residence> of(Resident resident) {
    List<Move> moves = new ArrayList<>();
    Place origin = resident.origin();
    if (origin != null && !origin.abroad()) {
      moves.add(before(resident, origin));
    }
    for (Event event : resident.events()) {
      addTo(moves, event);
    }
    return numbered(kept(moves));
  }

  private Move before(Resident resident, Place origin) {
    LocalDate birth = resident.birth().representative();
    LocalDate left = resident.events().get(0).date().representative();
    LocalDate day = dice.day(later(birth, left.minusYears(9)), left.minusDays(30));
    VagueDate settled = VagueDate.of(later(birth, day));
    boolean vague = dice.permille(VAGUE_PERMILLE);
    return new Move(
        Residence.Site.of(origin),
        vague ? settled.withoutDay() : settled,
        later(birth, day).plusDays(dice.between(3, 12)),
        Residence.Cause.MOVE_IN,
        origin.code());
  }

  private void addTo(List<Move> moves, Event event) {
    Place destination = event.destination();
    if (event.reason() == Reason.MOVE_OUT && destination != null) {
      moves.add(
          new Move(
              Residence.Site.of(destination),
              event.date(),
              earlier(event.date().representative().plusDays(dice.between(2, 14)), asOf),
              Residence.Cause.MOVE_IN,
              destination.code()));
    } else if (event.number() == 1 || event.reason() == Reason.RELOCATION) {
      moves.add(
          new Move(
              Residence.Site.of(event.address()),
              event.settled(),
              event.processed(),
              cause(event.reason()),
              City.CODE));
    }
  }

  private static Residence.Cause cause(Reason reason) {
    return switch (reason) {
      case BIRTH -> Residence.Cause.BIRTH;
      case RELOCATION -> Residence.Cause.RELOCATION;
      case MOVE_IN -> Residence.Cause.MOVE_IN;
      default -> Residence.Cause.OFFICE;
    };
  }

  private List<Move> kept(List<Move> moves) {
    int first = 0;
    for (int i = 1; i < moves.size(); i++) {
      if (!moves.get(i).settled().representative().isAfter(keptSince)) {
        first = i;
      }
    }
    return moves.subList(first, moves.size());
  }

  private List<Residence> numbered(List<Move> moves) {
    List<Residence> residences = new ArrayList<>();
    for (Move move : moves) {
      LocalDate recorded = earlier(later(move.notified(), keptSince), asOf);
      residences.add(
          new Residence(
              residences.size() + 1,
              residences.size() + 1 == moves.size(),
              move.site(),
              move.settled(),
              recorded,
              move.cause(),
              move.notifier(),
              move.notified(),
              Stamp.of(dice, recorded)));
    }
    return residences;
  }
}
