package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.coordination.ItemState;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.Mail;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor.Role;
import org.springframework.stereotype.Component;

/**
 * Reminds those who owe an answer to a coordination item, and those above them once it is overdue.
 * A mail gives the item's number only: its words may name what does not belong into mail.
 */
@Component
class ItemReminders {

  private final CoordinationItems items;
  private final Messages messages = Messages.complete();

  ItemReminders(CoordinationItems items) {
    this.items = items;
  }

  /**
   * @param active the persons in a role on the day
   */
  Stream<Mail> mails(
      String municipality,
      LocalDate day,
      List<Integer> daysBefore,
      BusinessCalendar calendar,
      List<Person> active) {
    return items.open(municipality).stream()
        .filter(item -> item.state() == ItemState.OPEN)
        .flatMap(item -> mails(item, day, daysBefore, calendar, active));
  }

  private Stream<Mail> mails(
      CoordinationItem item,
      LocalDate day,
      List<Integer> daysBefore,
      BusinessCalendar calendar,
      List<Person> active) {
    Optional<Integer> point = ReminderDays.reached(daysBefore, item.due(), day, calendar);
    int left = calendar.between(day, item.due());
    return point.stream()
        .flatMap(
            reached ->
                active.stream()
                    .filter(person -> isOwner(item.owner(), person, item.isOverdue(day)))
                    .map(person -> mail(item, person, reached, Left.of(item.due(), day, left))));
  }

  private static boolean isOwner(Party owner, Person person, boolean overdue) {
    Role role = person.role();
    if (owner.isOffice()) {
      return role == Role.PLANNER || (overdue && role == Role.PMO_MANAGER);
    }
    boolean theirs =
        person.department().equals(owner.department()) && person.vendor().equals(owner.vendor());
    return theirs && (!isAbove(role) || overdue);
  }

  private static boolean isAbove(Role role) {
    return role == Role.DEPARTMENT_HEAD || role == Role.VENDOR_LEAD || role == Role.PMO_MANAGER;
  }

  private Mail mail(CoordinationItem item, Person person, int point, String left) {
    String key = isAbove(person.role()) ? "reminder.ITEM_ESCALATION." : "reminder.ITEM.";
    Map<String, String> arguments =
        Map.of(
            "name", person.name(),
            "number", Integer.toString(item.number()),
            "due", Dates.day(item.due()),
            "left", left);
    return new Mail(
        key(item, person, point),
        person.id(),
        person.mail(),
        messages.text(key + "subject", arguments),
        messages.text(key + "body", arguments) + messages.text("reminder.foot"));
  }

  private static String key(CoordinationItem item, Person person, int point) {
    return Stream.of("item", item.number(), item.due(), point, person.id())
        .map(String::valueOf)
        .collect(Collectors.joining("/"));
  }
}
