package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A city's settings of the steps, edition by edition; every version of them is kept. */
@Component
public class StepSettingsStore {

  private final StepSettingsMapper settings;
  private final StepListStore lists;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  StepSettingsStore(
      StepSettingsMapper settings,
      StepListStore lists,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.settings = settings;
    this.lists = lists;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is in force now: what the city has set, else the project's defaults (暫定).
   *
   * @throws ProgressRefused when there is no such edition
   */
  public StepSettings of(String municipality, String edition) {
    return tenancy.call(municipality, () -> read(edition, settings.latest(municipality, edition)));
  }

  /** What is in force in a month; of a frozen one what was in force when it was frozen. */
  public StepSettings of(Month month) {
    return tenancy.call(
        month.municipality(), () -> read(month.edition(), settings.inForce(month.id())));
  }

  /** Sets what is in force from now on; months that are frozen keep what they had. */
  public void put(String municipality, StepSettings set, Actor actor) {
    Persons.require(actor);
    tenancy.run(
        municipality,
        () -> {
          long id =
              settings.insertVersion(municipality, set.edition(), OffsetDateTime.now(clock), actor);
          set.rows().stream()
              .map(StepSettingsMapper.Row::of)
              .forEach(row -> settings.insert(municipality, id, row));
          audit.record(actor, "steps.settings", "step-list/" + set.edition(), Map.of());
        });
  }

  /** The city's settings of one edition as those of another for which it has none. */
  void carryOver(
      String municipality, String from, String to, Map<Integer, Integer> successors, Actor actor) {
    Long known = settings.latest(municipality, from);
    if (known != null && settings.latest(municipality, to) == null) {
      StepSettings before = read(from, known);
      put(municipality, DefaultSettings.carried(before, lists.get(to), successors), actor);
    }
  }

  private StepSettings read(String edition, @Nullable Long version) {
    return version == null
        ? DefaultSettings.of(lists.get(edition))
        : new StepSettings(
            edition,
            settings.rows(version).stream().map(StepSettingsMapper.Row::toSetting).toList());
  }
}
