package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The months of a municipality, one after the other. */
@Component
public class Months {

  private final MonthMapper months;
  private final StepStateMapper states;
  private final StepListMapper lists;
  private final StepEditions editions;
  private final Successions successions;
  private final ProposalMaker maker;
  private final MonthEvents events;
  private final ObjectProvider<MonthListener> listeners;
  private final Tenancy tenancy;
  private final Clock clock;

  Months(
      MonthMapper months,
      StepStateMapper states,
      StepListMapper lists,
      StepEditions editions,
      Successions successions,
      ProposalMaker maker,
      MonthEvents events,
      ObjectProvider<MonthListener> listeners,
      Tenancy tenancy,
      Clock clock) {
    this.months = months;
    this.states = states;
    this.lists = lists;
    this.editions = editions;
    this.successions = successions;
    this.maker = maker;
    this.events = events;
    this.listeners = listeners;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  static boolean isOpen(Month month) {
    return month.state().isWritable();
  }

  /** What is said when a month is asked for that was never opened. */
  public static Finding missing(YearMonth month) {
    return Finding.of(ProgressCode.MONTH_MISSING, Place.NOWHERE, Map.of("month", month.toString()));
  }

  /** Every revision of a month, the first one first. */
  public List<Month> revisions(String municipality, YearMonth month) {
    return tenancy.call(municipality, () -> months.revisions(municipality)).stream()
        .filter(known -> known.month().equals(month))
        .toList();
  }

  /** A revision of a month by its number. */
  public Optional<Month> revision(Month month, int number) {
    return revisions(month.municipality(), month.month()).stream()
        .filter(it -> it.revision() == number)
        .findFirst();
  }

  /** Every revision of every month, in order. */
  public List<Month> everyRevision(String municipality) {
    return tenancy.call(municipality, () -> months.revisions(municipality));
  }

  /** Every month in its latest revision, in order. */
  public List<Month> all(String municipality) {
    return tenancy.call(municipality, () -> months.all(municipality));
  }

  public Optional<Month> find(String municipality, YearMonth month) {
    return all(municipality).stream().filter(known -> known.month().equals(month)).findFirst();
  }

  public Optional<Month> latest(String municipality) {
    return all(municipality).stream().reduce((earlier, later) -> later);
  }

  /**
   * The month before in the order of months, empty for the first: its last frozen revision, so that
   * a correction in work changes no comparison; where none is frozen, the one in work.
   */
  public Optional<Month> before(Month month) {
    return before(revisions(month.municipality(), month.month().minusMonths(1)), month);
  }

  /** The same among known revisions of months, in their order. */
  static Optional<Month> before(List<Month> known, Month month) {
    List<Month> revisions =
        known.stream().filter(it -> it.month().equals(month.month().minusMonths(1))).toList();
    return revisions.stream()
        .filter(revision -> revision.state().isFrozen())
        .reduce((earlier, later) -> later)
        .or(() -> revisions.stream().reduce((earlier, later) -> later));
  }

  /**
   * Opens a month with every step of every system: as it stood in the month before, or untouched
   * when this is the first. Facts that wait are weighed at once.
   *
   * @param edition step list of the first month, unless {@link StepEditions} has decided on one;
   *     later months keep the edition before them until it decides on another
   * @throws ProgressRefused when it is not the month after the latest, the edition is not there or
   *     the actor may not open months
   */
  public Month open(String municipality, YearMonth month, String edition, Actor actor) {
    MonthGate.requireRole(null, MonthAction.OPEN, month, actor);
    return tenancy.call(
        municipality,
        () -> {
          Optional<Month> previous = latest(municipality);
          previous.ifPresent(before -> requireNext(before, month));
          String inForce =
              editions
                  .decided(municipality, month)
                  .or(() -> previous.map(Month::edition))
                  .orElse(edition);
          requireList(inForce);
          Month opened = opened(insert(municipality, month, inForce, actor), previous);
          listeners.stream().forEach(listener -> listener.opened(opened, actor));
          return opened;
        });
  }

  private static void requireNext(Month before, YearMonth month) {
    YearMonth next = before.month().plusMonths(1);
    if (!month.equals(next)) {
      throw ProgressRefused.of(
          ProgressCode.MONTH_NOT_NEXT, Map.of("month", month.toString(), "next", next.toString()));
    }
  }

  private void requireList(String edition) {
    if (lists.name(edition) == null) {
      throw ProgressRefused.of(ProgressCode.STEP_LIST_MISSING, Map.of("edition", edition));
    }
  }

  private Month insert(String municipality, YearMonth month, String edition, Actor actor) {
    months.insert(municipality, month, edition, OffsetDateTime.now(clock), actor);
    Month inserted = find(municipality, month).orElseThrow();
    events.keep(new MonthEvents.Done(inserted, MonthAction.OPEN, null, "", "", actor));
    return inserted;
  }

  private Month opened(Month month, Optional<Month> previous) {
    previous.ifPresentOrElse(
        before -> carryOver(month, before), () -> states.insertUntouched(month.id()));
    maker.weigh(month);
    return month;
  }

  private void carryOver(Month month, Month before) {
    Map<Integer, Integer> successors =
        successions.complete(month.municipality(), before.edition(), month.edition()).successors();
    states.insertFollowing(
        month.id(),
        before.id(),
        successors.keySet().toArray(Integer[]::new),
        successors.values().toArray(Integer[]::new));
    maker.carryOver(month, before, successors);
  }
}
