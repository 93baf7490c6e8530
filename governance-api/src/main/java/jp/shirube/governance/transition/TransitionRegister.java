package jp.shirube.governance.transition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * The register of 特定移行支援システム. Every change is a new version with who, when and why; what was
 * written before stays. Kept by the programme office; a department reads of its own systems, a
 * vendor nothing.
 */
@Component
public class TransitionRegister {

  private static final Set<Actor.Role> KEEPERS =
      EnumSet.of(Actor.Role.PLANNER, Actor.Role.PMO_MANAGER, Actor.Role.ADMINISTRATOR);

  private final TransitionMapper entries;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  TransitionRegister(
      TransitionMapper entries, Tenancy tenancy, People people, AuditTrail audit, Clock clock) {
    this.entries = entries;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** The systems in the register as they stand, in the order of the national list. */
  public List<TransitionSystem> current(String municipality) {
    return tenancy.call(municipality, () -> listed(municipality));
  }

  /** What somebody may see of {@link #current(String)}. */
  public List<TransitionSystem> current(String municipality, Actor reader) {
    return tenancy.call(
        municipality, people.standing(municipality, reader), () -> listed(municipality));
  }

  /** A system as it stands, empty when it is not in the register. */
  public Optional<TransitionSystem> find(String municipality, String systemId) {
    return current(municipality).stream()
        .filter(system -> system.systemId().equals(systemId))
        .findFirst();
  }

  /** Every version of a system's entry, the first one first. */
  public List<TransitionSystem> history(String municipality, String systemId, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () -> systems(entries.history(municipality, systemId)));
  }

  /**
   * Writes what is known of a system. What equals the present version is left as it is.
   *
   * @param reason why it changes; a system that is new in the register needs none
   * @return the version in force
   * @throws FindingException when the actor may not, the system or a reason is not known, or a
   *     change has no reason
   */
  public TransitionSystem put(
      String municipality, TransitionFields fields, String reason, Actor actor) {
    requireKeeper(actor);
    requireKnown(fields);
    return tenancy.call(
        municipality,
        () -> {
          Optional<TransitionSystem> before = latest(municipality, fields.systemId());
          boolean same = before.filter(it -> it.listed() && it.fields().equals(fields)).isPresent();
          if (!same) {
            requireReason(before, reason, fields.systemId());
            write(municipality, fields, before, true, reason, actor);
          }
          return latest(municipality, fields.systemId()).orElseThrow();
        });
  }

  /**
   * Takes a system out of the register: it has moved, or moves in time after all.
   *
   * @throws FindingException when it is not in the register, the actor may not, or there is no
   *     reason
   */
  public void remove(String municipality, String systemId, String reason, Actor actor) {
    requireKeeper(actor);
    tenancy.run(
        municipality,
        () -> {
          Optional<TransitionSystem> before = latest(municipality, systemId);
          TransitionSystem present =
              before
                  .filter(TransitionSystem::listed)
                  .orElseThrow(() -> refused(TransitionCode.NOT_LISTED, systemId));
          requireReason(before, reason, systemId);
          write(municipality, present.fields(), before, false, reason, actor);
        });
  }

  static void requireKeeper(Actor actor) {
    if (!KEEPERS.contains(actor.role())) {
      throw TransitionCode.NOT_ALLOWED.exception(Map.of("person", actor.name()));
    }
  }

  private static void requireKnown(TransitionFields fields) {
    fields.reasons().stream()
        .filter(no -> TransitionReasons.find(no).isEmpty())
        .findFirst()
        .ifPresent(
            no -> {
              throw TransitionCode.REASON_UNKNOWN.exception(
                  Map.of("system", fields.systemId(), "reason", Integer.toString(no)));
            });
  }

  private static void requireReason(
      Optional<TransitionSystem> before, String reason, String systemId) {
    if (before.isPresent() && reason.isBlank()) {
      throw refused(TransitionCode.CHANGE_UNEXPLAINED, systemId);
    }
  }

  private Optional<TransitionSystem> latest(String municipality, String systemId) {
    if (entries.lock(municipality, systemId) == null) {
      throw refused(TransitionCode.SYSTEM_UNKNOWN, systemId);
    }
    List<TransitionMapper.Row> versions = entries.history(municipality, systemId);
    return versions.stream().reduce((earlier, later) -> later).map(TransitionMapper.Row::toSystem);
  }

  private void write(
      String municipality,
      TransitionFields fields,
      Optional<TransitionSystem> before,
      boolean listed,
      String reason,
      Actor actor) {
    int version = before.map(TransitionSystem::version).orElse(0) + 1;
    String reasons =
        fields.reasons().stream().map(String::valueOf).collect(Collectors.joining(","));
    OffsetDateTime now = OffsetDateTime.now(clock);
    entries.insert(municipality, fields, reasons, version, listed, reason, now, actor);
    audit.record(
        actor,
        listed ? "transition.put" : "transition.remove",
        "transition/" + fields.systemId(),
        Map.of("version", Integer.toString(version)));
  }

  private List<TransitionSystem> listed(String municipality) {
    return systems(entries.latest(municipality)).stream().filter(TransitionSystem::listed).toList();
  }

  private static List<TransitionSystem> systems(List<TransitionMapper.Row> rows) {
    return rows.stream().map(TransitionMapper.Row::toSystem).toList();
  }

  private static FindingException refused(TransitionCode code, String systemId) {
    return code.exception(Map.of("system", systemId));
  }
}
