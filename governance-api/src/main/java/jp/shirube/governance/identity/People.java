package jp.shirube.governance.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Roles that keep the register. */
  private static final Set<Actor.Role> KEEPERS =
      EnumSet.of(Actor.Role.PLANNER, Actor.Role.PMO_MANAGER, Actor.Role.ADMINISTRATOR);

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

  /**
   * Puts a person into the register, or changes what is known from the same first day on.
   *
   * @throws FindingException when the entry cannot be so, or the actor may not keep the register
   */
  public void put(String municipality, Person person, Actor actor) {
    putAll(municipality, List.of(person), actor);
  }

  /**
   * Puts persons into the register, all or none.
   *
   * @throws FindingException with everything that is wrong with any of them
   */
  public void putAll(String municipality, List<Person> entries, Actor actor) {
    requireKeeper(actor);
    tenancy.run(
        municipality,
        () -> {
          List<Person> before = persons.all(municipality);
          requireSound(municipality, entries);
          entries.forEach(person -> persons.put(municipality, person));
          requireDuties(municipality, before, actor);
          entries.forEach(person -> record(actor, person));
        });
  }

  /**
   * Hands a role over: the one who has it ends the day before the other begins.
   *
   * @param leaving id of the one who leaves
   * @param arriving the one who comes, with his first day
   * @throws FindingException when nobody of that id leaves on that day, or the entry cannot be so
   */
  public void handOver(String municipality, String leaving, Person arriving, Actor actor) {
    requireKeeper(actor);
    tenancy.run(
        municipality,
        () -> {
          List<Person> before = persons.all(municipality);
          if (persons.end(municipality, leaving, arriving.validFrom().minusDays(1)) == 0) {
            throw refused(IdentityCode.PERSON_NOT_REGISTERED, "person", leaving);
          }
          requireSound(municipality, List.of(arriving));
          persons.put(municipality, arriving);
          requireDuties(municipality, before, actor);
          audit.record(actor, "person.hand-over", "person/" + leaving, Map.of("to", arriving.id()));
        });
  }

  /**
   * Ends the role somebody is in.
   *
   * @param lastDay last day in it
   * @throws FindingException when nobody of that id is in a role then, or the actor may not
   */
  public void leave(String municipality, String id, LocalDate lastDay, Actor actor) {
    requireKeeper(actor);
    tenancy.run(
        municipality,
        () -> {
          List<Person> before = persons.all(municipality);
          if (persons.end(municipality, id, lastDay) == 0) {
            throw refused(IdentityCode.PERSON_NOT_REGISTERED, "person", id);
          }
          requireDuties(municipality, before, actor);
          audit.record(actor, "person.leave", "person/" + id, Map.of("last", lastDay.toString()));
        });
  }

  private void requireDuties(String municipality, List<Person> before, Actor actor) {
    new Duties(before, persons.all(municipality), actor, LocalDate.now(clock)).require();
  }

  private void record(Actor actor, Person person) {
    audit.record(
        actor, "person.put", "person/" + person.id(), Map.of("role", person.role().name()));
  }

  private static void requireKeeper(Actor actor) {
    if (!KEEPERS.contains(actor.role())) {
      throw refused(IdentityCode.REGISTER_NOT_YOURS, "person", actor.name());
    }
  }

  private void requireSound(String municipality, List<Person> entries) {
    List<Person> all = new ArrayList<>(persons.all(municipality));
    all.addAll(entries);
    List<String> departments = persons.departments(municipality);
    List<String> vendors = persons.vendors(municipality);
    List<Finding> findings =
        entries.stream().flatMap(it -> findings(it, all, departments, vendors).stream()).toList();
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }

  private static List<Finding> findings(
      Person person, List<Person> all, List<String> departments, List<String> vendors) {
    List<Finding> findings = new ArrayList<>(PersonChecks.of(person, Place.NOWHERE));
    if (!person.department().isEmpty() && !departments.contains(person.department())) {
      findings.add(finding(IdentityCode.DEPARTMENT_UNKNOWN, "department", person.department()));
    }
    if (!person.vendor().isEmpty() && !vendors.contains(person.vendor())) {
      findings.add(finding(IdentityCode.VENDOR_UNKNOWN, "vendor", person.vendor()));
    }
    if (all.stream().anyMatch(person::overlaps)) {
      findings.add(finding(IdentityCode.TERMS_OVERLAP, "person", person.id()));
    }
    return findings;
  }

  private static Finding finding(IdentityCode code, String name, String value) {
    return Finding.of(code, Place.NOWHERE, Map.of(name, value));
  }

  private static FindingException refused(IdentityCode code, String name, String value) {
    return new FindingException(finding(code, name, value));
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
