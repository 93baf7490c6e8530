package jp.shirube.governance.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.Actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * The separation of duties in the register: nobody gives himself a role or a longer time in it,
 * only an administrator makes or ends another once there is one, and the last one stays.
 */
final class Duties {

  /** A role for a time, without name and address. */
  private record Term(
      String id,
      Role role,
      String department,
      String vendor,
      LocalDate from,
      @Nullable LocalDate to) {

    static Term of(Person it) {
      return new Term(
          it.id(), it.role(), it.department(), it.vendor(), it.validFrom(), it.validTo());
    }

    boolean isWithin(Term other) {
      return id.equals(other.id)
          && role == other.role
          && department.equals(other.department)
          && vendor.equals(other.vendor)
          && from.equals(other.from)
          && (other.to == null || (to != null && !to.isAfter(other.to)));
    }
  }

  private final List<Person> before;
  private final List<Person> after;
  private final Actor actor;
  private final LocalDate today;

  /**
   * @param before the register as it was
   * @param after as it is to be
   */
  Duties(List<Person> before, List<Person> after, Actor actor, LocalDate today) {
    this.before = before;
    this.after = after;
    this.actor = actor;
    this.today = today;
  }

  /**
   * @throws FindingException when the change may not be
   */
  void require() {
    List<Finding> findings = new ArrayList<>();
    if (givesHimself()) {
      findings.add(finding(IdentityCode.OWN_ROLE));
    }
    if (actor.role() != Role.ADMINISTRATOR && touchesAdministrators()) {
      findings.add(finding(IdentityCode.ADMINISTRATOR_BY_ADMINISTRATOR));
    }
    if (hasLastingAdministrator(before) && !hasLastingAdministrator(after)) {
      findings.add(finding(IdentityCode.LAST_ADMINISTRATOR));
    }
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }

  private boolean givesHimself() {
    List<Term> had = terms(before).toList();
    return terms(after)
        .filter(it -> it.id().equals(actor.id()))
        .anyMatch(it -> had.stream().noneMatch(it::isWithin));
  }

  private boolean touchesAdministrators() {
    boolean hasOne =
        before.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR && it.isActive(today));
    return hasOne && !administrators(before).equals(administrators(after));
  }

  private static List<Term> administrators(List<Person> persons) {
    return terms(persons).filter(it -> it.role() == Role.ADMINISTRATOR).toList();
  }

  /** Whether one goes on without an end. */
  private static boolean hasLastingAdministrator(List<Person> persons) {
    return persons.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR && it.validTo() == null);
  }

  private static Stream<Term> terms(List<Person> persons) {
    return persons.stream().map(Term::of);
  }

  private Finding finding(IdentityCode code) {
    return Finding.of(code, Place.NOWHERE, Map.of("person", actor.name()));
  }
}
