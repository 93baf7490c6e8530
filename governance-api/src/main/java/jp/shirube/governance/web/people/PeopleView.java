package jp.shirube.governance.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.account.AccountEntry;
import jp.shirube.governance.account.AccountState;
import jp.shirube.governance.account.Accounts;
import jp.shirube.governance.account.Emergencies;
import jp.shirube.governance.account.Emergency;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.governance.web.NotFound;
import jp.shirube.migration.actor.Actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of persons show. */
@Component
class PeopleView {

  private final People people;
  private final Accounts accounts;
  private final Emergencies emergencies;
  private final Municipalities municipalities;
  private final Clock clock;

  PeopleView(
      People people,
      Accounts accounts,
      Emergencies emergencies,
      Municipalities municipalities,
      Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.emergencies = emergencies;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /**
   * A person in a role.
   *
   * @param active whether he is in it today
   */
  record Row(Person person, AccountEntry account, boolean active) {}

  /**
   * The register.
   *
   * @param everybody whether those are shown who are in no role today
   * @param open emergency accesses that go on
   */
  record Shown(List<Row> rows, boolean everybody, List<Emergency> open, Rights rights) {}

  /**
   * What the viewer may do.
   *
   * @param edit change the register
   * @param invite send links to those without an account
   * @param administer reset, unlock, end sessions, close
   * @param trail read reports of emergency accesses
   */
  record Rights(boolean edit, boolean invite, boolean administer, boolean trail) {

    static Rights of(Viewer viewer) {
      boolean administer = viewer.may(Permission.ACCOUNT_ADMIN);
      return new Rights(
          viewer.may(Permission.PEOPLE_EDIT),
          administer || viewer.person().role() == Role.PLANNER,
          administer,
          viewer.may(Permission.TRAIL_VIEW));
    }
  }

  Shown register(Viewer viewer, boolean everybody) {
    List<Row> rows =
        rows(viewer.municipality()).stream().filter(it -> everybody || it.active()).toList();
    List<Emergency> open =
        emergencies.all(viewer.municipality()).stream().filter(it -> goesOn(it)).toList();
    return new Shown(rows, everybody, open, Rights.of(viewer));
  }

  private boolean goesOn(Emergency it) {
    return it.endedAt() == null && it.endsAt().toInstant().isAfter(clock.instant());
  }

  private List<Row> rows(String municipality) {
    LocalDate today = LocalDate.now(clock);
    Map<String, AccountEntry> all = accounts.all(municipality);
    return people.all(municipality).stream()
        .map(it -> new Row(it, account(all, it.id()), it.isActive(today)))
        .sorted(
            Comparator.comparing((Row it) -> it.person().role())
                .thenComparing(it -> it.person().department())
                .thenComparing(it -> it.person().vendor())
                .thenComparing(it -> it.person().id()))
        .toList();
  }

  private static AccountEntry account(Map<String, AccountEntry> all, String id) {
    return Objects.requireNonNullElseGet(
        all.get(id), () -> new AccountEntry(id, AccountState.NONE, null, 0, 0));
  }

  /**
   * One person.
   *
   * @param latest the role he is or was in last
   * @param self whether it is the viewer
   */
  record One(
      Person latest,
      List<Row> terms,
      AccountEntry account,
      boolean self,
      Rights rights,
      Choices choices) {}

  /** One person with every role he was in, latest first. */
  One one(Viewer viewer, String id) {
    List<Row> terms =
        rows(viewer.municipality()).stream()
            .filter(it -> it.person().id().equals(id))
            .sorted(Comparator.comparing((Row it) -> it.person().validFrom()).reversed())
            .toList();
    if (terms.isEmpty()) {
      throw new NotFound();
    }
    return new One(
        terms.get(0).person(),
        terms,
        terms.get(0).account(),
        viewer.person().id().equals(id),
        Rights.of(viewer),
        choices(viewer));
  }

  /** What can be chosen for a person. */
  record Choices(
      List<Role> roles, List<String> departments, List<Vendor> vendors, LocalDate today) {}

  Choices choices(Viewer viewer) {
    @Nullable Settings settings = municipalities.find(viewer.municipality()).orElse(null);
    List<Role> roles = Arrays.stream(Role.values()).filter(it -> it != Role.SYSTEM).toList();
    return new Choices(
        roles,
        settings == null
            ? List.of()
            : settings.assignments().stream().map(Assignment::department).distinct().toList(),
        settings == null ? List.of() : settings.vendors(),
        LocalDate.now(clock));
  }
}
