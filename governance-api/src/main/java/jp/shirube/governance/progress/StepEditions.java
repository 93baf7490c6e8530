package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** Which step list a municipality uses from which month on. A month that is open keeps its own. */
@Component
public class StepEditions {

  private final StepEditionMapper editions;
  private final StepListStore lists;
  private final Successions successions;
  private final StepSettingsStore settings;
  private final MonthMapper months;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  StepEditions(
      StepEditionMapper editions,
      StepListStore lists,
      Successions successions,
      StepSettingsStore settings,
      MonthMapper months,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.editions = editions;
    this.lists = lists;
    this.successions = successions;
    this.settings = settings;
    this.months = months;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps a step list for good.
   *
   * @return whether it is new; the same list again changes nothing
   * @throws ProgressRefused when another list has its id
   */
  public boolean add(String municipality, StepList list, Actor actor) {
    return tenancy.call(
        municipality,
        () -> {
          boolean added = lists.addNew(list);
          if (added) {
            Map<String, String> details = Map.of("name", list.name());
            audit.record(actor, "steps.import", "step-list/" + list.edition(), details);
          } else if (!lists.get(list.edition()).equals(list)) {
            throw ProgressRefused.of(StepCode.EDITION_TAKEN, Map.of("edition", list.edition()));
          }
          return added;
        });
  }

  /** The decisions that stand, in order of their months. */
  public List<EditionUse> uses(String municipality) {
    return tenancy.call(municipality, () -> editions.uses(municipality));
  }

  /** The step list decided on for a month, empty when nobody decided. */
  Optional<String> decided(String municipality, YearMonth month) {
    return Optional.ofNullable(editions.decided(municipality, month));
  }

  /**
   * Uses a step list from a month on. States carry over by number where number and name are the
   * same, else by name within the phase, else as a person decides; so do the city's own settings,
   * unless it has set some for the new list.
   *
   * @param decisions {@code 12=14}: step 12 of the list before goes on as 14; {@code 13=0}: step 13
   *     has no successor
   * @return where the steps of the list before go on; empty when there is no list before
   * @throws ProgressRefused naming every step that has no plain successor and no decision; when the
   *     month is open already; when a later month has a decision
   */
  public Map<Integer, Integer> use(
      String municipality, String edition, YearMonth from, List<String> decisions, Actor actor) {
    Persons.require(actor);
    Map<Integer, Integer> decided = Successions.decisions(decisions);
    return tenancy.call(
        municipality,
        () -> {
          lists.get(edition);
          requireAhead(municipality, from);
          Map<Integer, Integer> carried =
              before(municipality, from)
                  .filter(before -> !before.equals(edition))
                  .map(before -> decide(municipality, before, edition, decided, actor))
                  .orElse(Map.of());
          editions.use(municipality, from, edition, OffsetDateTime.now(clock), actor);
          Map<String, String> details = Map.of("from", from.toString());
          audit.record(actor, "steps.use", "step-list/" + edition, details);
          return carried;
        });
  }

  private void requireAhead(String municipality, YearMonth from) {
    latest(municipality)
        .map(Month::month)
        .filter(month -> !from.isAfter(month))
        .ifPresent(month -> refuse(StepCode.USE_BEFORE_MONTH, from, "next", month.plusMonths(1)));
    Optional.ofNullable(editions.last(municipality))
        .filter(from::isBefore)
        .ifPresent(later -> refuse(StepCode.USE_BEFORE_USE, from, "later", later));
  }

  private static void refuse(StepCode code, YearMonth from, String name, YearMonth month) {
    throw ProgressRefused.of(code, Map.of("month", from.toString(), name, month.toString()));
  }

  private Optional<String> before(String municipality, YearMonth from) {
    return decided(municipality, from.minusMonths(1))
        .or(() -> latest(municipality).map(Month::edition));
  }

  private Optional<Month> latest(String municipality) {
    return months.all(municipality).stream().reduce((earlier, later) -> later);
  }

  private Map<Integer, Integer> decide(
      String municipality,
      String before,
      String edition,
      Map<Integer, Integer> decided,
      Actor actor) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    editions.forget(municipality, before, edition);
    decided.forEach(
        (fromNo, toNo) ->
            editions.decide(
                municipality, before, edition, fromNo, Objects.requireNonNull(toNo), now, actor));
    Map<Integer, Integer> successors =
        successions.complete(municipality, before, edition).successors();
    settings.carryOver(municipality, before, edition, successors, actor);
    return successors;
  }
}
