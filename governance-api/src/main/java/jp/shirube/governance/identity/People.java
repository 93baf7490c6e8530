package jp.shirube.governance.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** The register of the persons of a municipality. */
@Component
public class People {

  /** Roles that stand for a department or a vendor, and so must be in the register. */
  private static final Set<Actor.Role> OF_A_PARTY =
      EnumSet.of(
          Actor.Role.DEPARTMENT_STAFF,
          Actor.Role.DEPARTMENT_HEAD,
          Actor.Role.VENDOR_ENGINEER,
          Actor.Role.VENDOR_LEAD);

  private final PersonMapper persons;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  People(PersonMapper persons, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.persons = persons;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Puts a person into the register, or changes what is known from the same first day on. */
  public void put(String municipality, Person person, Actor actor) {
    tenancy.run(
        municipality,
        () -> {
          persons.put(municipality, person);
          audit.record(
              actor, "person.put", "person/" + person.id(), Map.of("role", person.role().name()));
        });
  }

  /**
   * Hands a role over: the one who has it ends the day before the other begins.
   *
   * @param leaving id of the one who leaves
   * @param arriving the one who comes, with his first day
   */
  public void handOver(String municipality, String leaving, Person arriving, Actor actor) {
    tenancy.run(
        municipality,
        () -> {
          persons.end(municipality, leaving, arriving.validFrom().minusDays(1));
          persons.put(municipality, arriving);
          audit.record(actor, "person.hand-over", "person/" + leaving, Map.of("to", arriving.id()));
        });
  }

  /** Everybody who was ever registered. */
  public List<Person> all(String municipality) {
    return tenancy.call(municipality, () -> persons.all(municipality));
  }

  /** Everybody who is in a role today. */
  public List<Person> active(String municipality) {
    LocalDate today = LocalDate.now(clock);
    return all(municipality).stream().filter(person -> person.isActive(today)).toList();
  }

  public Optional<Person> find(String municipality, String id) {
    return active(municipality).stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /**
   * What somebody who acts stands for.
   *
   * @throws FindingException when his role stands for a department or a vendor and the register
   *     does not have him in it today
   */
  public Standing standing(String municipality, Actor actor) {
    if (!OF_A_PARTY.contains(actor.role())) {
      return Standing.CITY;
    }
    return active(municipality).stream()
        .filter(person -> person.id().equals(actor.id()) && person.role() == actor.role())
        .map(Person::standing)
        .findFirst()
        .orElseThrow(() -> unknown(actor));
  }

  private static FindingException unknown(Actor actor) {
    return new FindingException(
        Finding.of(
            IdentityCode.PERSON_UNKNOWN,
            Place.NOWHERE,
            Map.of("person", actor.id(), "role", actor.role().name())));
  }
}
