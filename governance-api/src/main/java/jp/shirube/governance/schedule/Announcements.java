package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.deadline.Deadline;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.Mail;
import jp.shirube.governance.progress.Month;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor.Role;
import org.springframework.stereotype.Component;

/** Tells everybody who has a part in a month that it is open and what is due when. */
@Component
class Announcements {

  private static final Set<Role> TOLD =
      EnumSet.of(
          Role.PLANNER,
          Role.PMO_MANAGER,
          Role.DEPARTMENT_STAFF,
          Role.DEPARTMENT_HEAD,
          Role.VENDOR_ENGINEER,
          Role.VENDOR_LEAD);

  private final Messages messages = Messages.complete();
  private final People people;
  private final MonthDeadlines deadlines;

  Announcements(People people, MonthDeadlines deadlines) {
    this.people = people;
    this.deadlines = deadlines;
  }

  /** The mails to those in a role on a day. */
  List<Mail> of(Month month, LocalDate day) {
    String due = due(deadlines.of(month.municipality(), month.month()));
    return people.all(month.municipality()).stream()
        .filter(person -> person.isActive(day) && TOLD.contains(person.role()))
        .map(person -> mail(month, person, due))
        .toList();
  }

  private Mail mail(Month month, Person person, String due) {
    Map<String, String> arguments =
        Map.of("name", person.name(), "month", Dates.month(month.month()), "deadlines", due);
    return new Mail(
        "open/" + month.month() + "/" + person.id(),
        person.id(),
        person.mail(),
        messages.text("reminder.OPENED.subject", arguments),
        messages.text("reminder.OPENED.body", arguments) + messages.text("reminder.foot"));
  }

  private String due(List<Deadline> planned) {
    return planned.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Deadline deadline) {
    return messages.text(
        "reminder.deadline",
        Map.of("stage", messages.text(deadline.stage().key()), "due", Dates.day(deadline.due())));
  }
}
