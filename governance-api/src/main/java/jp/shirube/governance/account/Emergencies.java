package jp.shirube.governance.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * Emergency access: a role that is allowed to takes the planner's for up to four hours when nobody
 * who has it can be reached. The administrators and the PMO managers are told at once, every
 * request is in the audit trail, and it ends by itself. The planner's role confirms and approves no
 * month and keeps no accounts, so the separation of duties holds here too.
 */
@Component
public class Emergencies {

  /** The role that is taken. */
  public static final Role TAKEN = Role.PLANNER;

  public static final int MOST_HOURS = 4;

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;
  private static final Set<Role> TOLD = EnumSet.of(Role.ADMINISTRATOR, Role.PMO_MANAGER);

  private final EmergencyMapper rows;
  private final People people;
  private final Outbox outbox;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Emergencies(
      EmergencyMapper rows,
      People people,
      Outbox outbox,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.outbox = outbox;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens it.
   *
   * @param hours for how long, 1 to 4
   * @throws FindingException when the person's own role may not, it is open already, or reason or
   *     hours cannot be so
   */
  public Emergency open(Viewer viewer, String reason, int hours) {
    String municipality = viewer.municipality();
    return tenancy.call(
        municipality,
        () -> {
          Person own = ownRole(viewer);
          require(own, reason.strip(), hours);
          if (active(municipality, own.id()).isPresent()) {
            throw AccountCode.EMERGENCY_OPEN.exception(Map.of());
          }
          return begin(municipality, own, reason.strip(), hours, viewer.origin());
        });
  }

  /** The person in the role of the register, whatever is taken at the moment. */
  private Person ownRole(Viewer viewer) {
    return people
        .find(viewer.municipality(), viewer.person().id())
        .orElseThrow(() -> AccountCode.NOT_YOURS.exception(Map.of()));
  }

  private static void require(Person own, String reason, int hours) {
    if (!AccessRules.of(own.role()).contains(Permission.BREAK_GLASS)) {
      throw AccountCode.NOT_YOURS.exception(Map.of());
    }
    int length = reason.codePointCount(0, reason.length());
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      throw AccountCode.EMERGENCY_REASON.exception(Map.of());
    }
    if (hours < 1 || hours > MOST_HOURS) {
      throw AccountCode.EMERGENCY_HOURS.exception(Map.of());
    }
  }

  private Emergency begin(
      String municipality, Person own, String reason, int hours, String origin) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    Emergency asked =
        new Emergency(
            0,
            own.id(),
            own.name(),
            own.role(),
            TAKEN,
            reason,
            now,
            now.plusHours(hours),
            null,
            null);
    rows.insert(municipality, asked);
    Emergency opened = rows.open(municipality, own.id()).orElseThrow();
    Actor actor = own.actor(origin);
    audit.record(
        actor,
        "emergency.open",
        "emergency/" + opened.id(),
        Map.of("role", TAKEN.name(), "reason", reason, "until", opened.endsAt().toString()));
    people.active(municipality).stream()
        .filter(it -> TOLD.contains(it.role()))
        .forEach(it -> outbox.put(municipality, AccountMails.emergency(opened, it), actor));
    return opened;
  }

  /** What a person has open; one whose time is over ends now. */
  public Optional<Emergency> active(String municipality, String person) {
    return tenancy.call(municipality, () -> rows.open(municipality, person).filter(this::goesOn));
  }

  private boolean goesOn(Emergency emergency) {
    if (OffsetDateTime.now(clock).isBefore(emergency.endsAt())) {
      return true;
    }
    if (rows.end(emergency.id(), emergency.endsAt(), "") > 0) {
      Actor time = new Actor("", "", Role.SYSTEM, "schedule");
      audit.record(time, "emergency.end", "emergency/" + emergency.id(), Map.of("by", "TIME"));
    }
    return false;
  }

  /**
   * Ends one by hand: the person himself, or an administrator or PMO manager.
   *
   * @throws FindingException when there is none, or it is another's and the actor may not
   */
  public void end(String municipality, String person, Actor actor) {
    tenancy.run(
        municipality,
        () -> {
          boolean own = actor.id().equals(person);
          if (!own && !TOLD.contains(actor.role())) {
            throw AccountCode.NOT_YOURS.exception(Map.of());
          }
          Emergency open =
              active(municipality, person)
                  .orElseThrow(() -> AccountCode.NO_EMERGENCY.exception(Map.of()));
          rows.end(open.id(), OffsetDateTime.now(clock), actor.id());
          audit.record(actor, "emergency.end", "emergency/" + open.id(), Map.of("by", actor.id()));
        });
  }

  /**
   * The person in the taken role, as requests see it.
   *
   * @param viewer in the role of the register
   */
  public Viewer widen(Viewer viewer, Emergency emergency) {
    Person own = viewer.person();
    Person wide =
        new Person(
            own.id(),
            own.name(),
            emergency.takenRole(),
            "",
            "",
            own.mail(),
            own.validFrom(),
            own.validTo());
    return new Viewer(viewer.municipality(), wide, viewer.origin() + mark(emergency));
  }

  /** What marks the origin of everything done within one. */
  private static String mark(Emergency emergency) {
    return " emergency/" + emergency.id();
  }

  /** Takes a request within one into the audit trail. */
  public void recordRequest(Viewer wide, String method, String path) {
    tenancy.run(
        wide.municipality(),
        () -> audit.record(wide.actor(), "emergency.request", path, Map.of("method", method)));
  }

  /** Every one there was, latest first. */
  public List<Emergency> all(String municipality) {
    return tenancy.call(municipality, () -> rows.all(municipality));
  }

  /** What was asked for and done within one, for its report. */
  public List<EmergencyEvent> events(String municipality, Emergency emergency) {
    return tenancy.call(
        municipality, () -> rows.events(municipality, "% emergency/" + emergency.id()));
  }
}
