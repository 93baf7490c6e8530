package jp.shirube.governance.scenario;

import static jp.shirube.governance.context.TestGovernance.CITY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.migration.actor.Actor;

/** Who acts. In April officials change their posts. */
final class Cast {

  static final LocalDate TRANSFERS = LocalDate.of(2026, 4, 1);
  static final String LEAVING = "tax-staff";
  static final String ARRIVING = "tax-staff-2";

  private final People people;
  private boolean changed;

  Cast(TestGovernance governance) {
    this.people = governance.get(People.class);
  }

  void change(LocalDate today) {
    if (!changed && !today.isBefore(TRANSFERS)) {
      changed = true;
      people.handOver(
          CITY,
          LEAVING,
          new Person(
              ARRIVING,
              "税務課 後任（見本）",
              Actor.Role.DEPARTMENT_STAFF,
              "税務課",
              "",
              "tax-staff-2@city.example",
              TRANSFERS,
              null),
          planner());
    }
  }

  List<String> departments() {
    return people.active(CITY).stream()
        .map(Person::department)
        .filter(department -> !department.isEmpty())
        .distinct()
        .toList();
  }

  Actor planner() {
    return who(person -> person.id().equals("plan-1"));
  }

  Actor manager() {
    return who(person -> person.role() == Actor.Role.PMO_MANAGER);
  }

  Actor staff(String department) {
    return who(it -> isOf(it, department, Actor.Role.DEPARTMENT_STAFF));
  }

  Actor head(String department) {
    return who(it -> isOf(it, department, Actor.Role.DEPARTMENT_HEAD));
  }

  Actor vendor(String vendor) {
    return who(it -> it.vendor().equals(vendor) && it.role() == Actor.Role.VENDOR_LEAD);
  }

  private static boolean isOf(Person person, String department, Actor.Role role) {
    return person.department().equals(department) && person.role() == role;
  }

  private Actor who(Predicate<Person> wanted) {
    return people.active(CITY).stream().filter(wanted).findFirst().orElseThrow().actor("cli:test");
  }
}
