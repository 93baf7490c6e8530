package jp.shirube.governance.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.Mail;
import jp.shirube.mappings.finding.Messages;
import org.springframework.stereotype.Component;

/** Writes reminders from the message file. */
@Component
class ReminderTexts {

  private final Messages messages = Messages.complete();

  /**
   * @param point which day of reminding it is, in business days before the deadline
   */
  Mail mail(Matter matter, Duty duty, Person person, int point) {
    Map<String, String> arguments = arguments(matter, duty, person);
    return new Mail(
        key(matter, duty, person, point),
        person.id(),
        person.mail(),
        messages.text(duty.key("subject"), arguments),
        messages.text(duty.key("body"), arguments) + messages.text("reminder.foot"));
  }

  /** A deadline that is moved is another one. */
  private static String key(Matter matter, Duty duty, Person person, int point) {
    return Stream.of(
            "remind",
            matter.month().month(),
            duty,
            matter.deadline().due(),
            Integer.toString(point),
            person.id())
        .map(String::valueOf)
        .collect(Collectors.joining("/"));
  }

  private Map<String, String> arguments(Matter matter, Duty duty, Person person) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("name", person.name());
    arguments.put("month", Dates.month(matter.month().month()));
    arguments.put("department", person.department());
    arguments.put("due", Dates.day(matter.deadline().due()));
    arguments.put("left", Left.of(matter.deadline().due(), matter.day(), matter.left()));
    arguments.put("state", matter.month().state().label());
    arguments.put("departments", departments(matter));
    arguments.put("cells", cells(cells(matter, duty, person)));
    return arguments;
  }

  private String departments(Matter matter) {
    return matter.departments().isEmpty()
        ? messages.text("reminder.departments.none")
        : String.join("、", matter.departments());
  }

  private static List<OpenCells> cells(Matter matter, Duty duty, Person person) {
    return duty.isOfVendor()
        ? matter.cellsOfVendor(person.vendor())
        : matter.cellsOfDepartment(person.department());
  }

  private String cells(List<OpenCells> cells) {
    if (cells.isEmpty()) {
      return messages.text("reminder.cells.none");
    }
    return cells.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(OpenCells open) {
    return messages.text(
        "reminder.cells",
        Map.of("system", open.systemName(), "count", Integer.toString(open.cells())));
  }
}
