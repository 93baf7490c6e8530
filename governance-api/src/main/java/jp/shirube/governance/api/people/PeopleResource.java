package jp.shirube.governance.api.people;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.web.Needs;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of persons. */
@Controller
@RequestMapping(Contract.BASE + "/people")
class PeopleResource {

  private final People people;

  PeopleResource(People people) {
    this.people = people;
  }

  record Entry(
      String id,
      String name,
      Actor.Role role,
      @Nullable String department,
      @Nullable String vendor,
      @Nullable String mail,
      LocalDate validFrom,
      @Nullable LocalDate validTo) {

    Person person() {
      return new Person(
          id,
          name,
          role,
          Reason.text(department),
          Reason.text(vendor),
          Reason.text(mail),
          validFrom,
          validTo);
    }
  }

  record Entries(List<Entry> people) {}

  @Needs(Permission.PEOPLE_VIEW)
  @GetMapping
  Answer list(Viewer viewer, Page.Cut cut) {
    return Answer.of(
        Page.of(people.all(viewer.municipality()), it -> it.id() + "/" + it.validFrom(), cut));
  }

  @Needs(Permission.PEOPLE_EDIT)
  @PostMapping
  Answer put(Viewer viewer, @FromBody Entries entries) {
    List<Person> persons = entries.people().stream().map(Entry::person).toList();
    people.putAll(viewer.municipality(), persons, viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.PEOPLE_EDIT)
  @PostMapping("/{id}/hand-over")
  Answer handOver(Viewer viewer, @PathVariable String id, @FromBody Entry arriving) {
    people.handOver(viewer.municipality(), id, arriving.person(), viewer.actor());
    return Answer.nothing();
  }
}
