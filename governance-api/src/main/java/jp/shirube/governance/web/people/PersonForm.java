package jp.shirube.governance.web.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import jp.shirube.governance.identity.IdentityCode;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.actor.Actor.Role;
import org.jspecify.annotations.Nullable;

/** A person as a form sends him: everything is text, and may be missing. */
record PersonForm(
    @Nullable String id,
    @Nullable String name,
    @Nullable String role,
    @Nullable String department,
    @Nullable String vendor,
    @Nullable String mail,
    @Nullable String from,
    @Nullable String to) {

  /**
   * @throws jp.shirube.mappings.finding.FindingException when role or a day cannot be read
   */
  Person person() {
    Role wanted = wantedRole(text(role));
    return new Person(
        text(id),
        text(name),
        wanted,
        isOfADepartment(wanted) ? text(department) : "",
        isOfAVendor(wanted) ? text(vendor) : "",
        text(mail),
        day(text(from)),
        text(to).isEmpty() ? null : day(text(to)));
  }

  private static Role wantedRole(String text) {
    return Arrays.stream(Role.values())
        .filter(it -> it.name().equals(text))
        .findFirst()
        .orElseThrow(() -> IdentityCode.ROLE_UNKNOWN.exception(Map.of("value", text)));
  }

  private static boolean isOfADepartment(Role role) {
    return role == Role.DEPARTMENT_STAFF || role == Role.DEPARTMENT_HEAD;
  }

  private static boolean isOfAVendor(Role role) {
    return role == Role.VENDOR_ENGINEER || role == Role.VENDOR_LEAD;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** A day of a form. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw IdentityCode.DAY_UNREADABLE.exception(Map.of("value", text));
    }
  }
}
