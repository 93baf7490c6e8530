package jp.shirube.governance.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor;

/** Looks for what cannot be so in a person's entry. */
final class PersonChecks {

  private static final int LONGEST = 100;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,59}");
  private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+");

  /** One fault; the predicate is true where it is present. */
  private record Check(IdentityCode code, Predicate<Person> present) {}

  private static final List<Check> ALL =
      List.of(
          new Check(IdentityCode.ID_FORM, it -> !ID.matcher(it.id()).matches()),
          new Check(
              IdentityCode.NAME_FORM,
              it ->
                  it.name().isBlank()
                      || it.name().length() > LONGEST
                      || it.name().codePoints().anyMatch(Character::isISOControl)),
          new Check(IdentityCode.ROLE_OF_NO_PERSON, it -> it.role() == Actor.Role.SYSTEM),
          new Check(
              IdentityCode.DEPARTMENT_MISSING,
              it -> isOfADepartment(it.role()) && it.department().isBlank()),
          new Check(
              IdentityCode.DEPARTMENT_NEEDLESS,
              it -> !isOfADepartment(it.role()) && !it.department().isEmpty()),
          new Check(
              IdentityCode.VENDOR_MISSING, it -> isOfAVendor(it.role()) && it.vendor().isBlank()),
          new Check(
              IdentityCode.VENDOR_NEEDLESS,
              it -> !isOfAVendor(it.role()) && !it.vendor().isEmpty()),
          new Check(
              IdentityCode.MAIL_FORM,
              it -> !it.mail().isEmpty() && !MAIL.matcher(it.mail()).matches()),
          new Check(
              IdentityCode.END_BEFORE_START,
              it -> it.validTo() != null && it.validTo().isBefore(it.validFrom())));

  private PersonChecks() {}

  static List<Finding> of(Person person, Place place) {
    return ALL.stream()
        .filter(check -> check.present().test(person))
        .map(check -> Finding.of(check.code(), place, Map.of("person", person.id())))
        .toList();
  }

  static boolean isOfADepartment(Actor.Role role) {
    return role == Actor.Role.DEPARTMENT_STAFF || role == Actor.Role.DEPARTMENT_HEAD;
  }

  static boolean isOfAVendor(Actor.Role role) {
    return role == Actor.Role.VENDOR_ENGINEER || role == Actor.Role.VENDOR_LEAD;
  }
}
