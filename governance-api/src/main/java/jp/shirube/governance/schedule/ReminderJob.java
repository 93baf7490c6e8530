package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.governance.calendar.BusinessCalendar;
import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.mail.Mail;
import jp.shirube.governance.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * Reminds those who still owe something to a month or an answer to a coordination item: well ahead,
 * on the last day, after it; then those above them too. Every mail is put into the outbox on its
 * own, so that what was written stays when a fault comes in between.
 */
@Component
class ReminderJob implements DailyJob {

  private final Matters matters;
  private final ReminderDays days;
  private final BusinessCalendars calendars;
  private final People people;
  private final ReminderTexts texts;
  private final ItemReminders items;
  private final Outbox outbox;

  ReminderJob(
      Matters matters,
      ReminderDays days,
      BusinessCalendars calendars,
      People people,
      ReminderTexts texts,
      ItemReminders items,
      Outbox outbox) {
    this.matters = matters;
    this.days = days;
    this.calendars = calendars;
    this.people = people;
    this.texts = texts;
    this.items = items;
    this.outbox = outbox;
  }

  @Override
  public JobName name() {
    return JobName.REMIND;
  }

  @Override
  public List<DailyStep> steps() {
    return List.of(
        new DailyStep(
            "months", (municipality, day) -> write(municipality, months(municipality, day))),
        new DailyStep(
            "items", (municipality, day) -> write(municipality, items(municipality, day))));
  }

  private int write(String municipality, Stream<Mail> mails) {
    return (int)
        mails.filter(mail -> outbox.put(municipality, mail, ScheduleActor.SCHEDULE)).count();
  }

  private Stream<Mail> months(String municipality, LocalDate day) {
    BusinessCalendar calendar = calendars.of(municipality);
    List<Integer> daysBefore = days.of(municipality);
    List<Person> active = active(municipality, day);
    return matters.open(municipality, day, calendar).stream()
        .flatMap(matter -> mails(matter, active, point(matter, daysBefore, calendar)));
  }

  private Stream<Mail> items(String municipality, LocalDate day) {
    return items.mails(
        municipality,
        day,
        days.of(municipality),
        calendars.of(municipality),
        active(municipality, day));
  }

  private List<Person> active(String municipality, LocalDate day) {
    return people.all(municipality).stream().filter(person -> person.isActive(day)).toList();
  }

  private static Optional<Integer> point(
      Matter matter, List<Integer> daysBefore, BusinessCalendar calendar) {
    return ReminderDays.reached(daysBefore, matter.deadline().due(), matter.day(), calendar);
  }

  private Stream<Mail> mails(Matter matter, List<Person> active, Optional<Integer> point) {
    return point.stream()
        .flatMap(
            reached ->
                Duty.of(matter.deadline().stage(), matter.isOverdue()).stream()
                    .flatMap(duty -> mails(matter, active, reached, duty)));
  }

  private Stream<Mail> mails(Matter matter, List<Person> active, int point, Duty duty) {
    return active.stream()
        .filter(person -> person.role() == duty.role() && owes(person, duty, matter))
        .map(person -> texts.mail(matter, duty, person, point));
  }

  private static boolean owes(Person person, Duty duty, Matter matter) {
    if (duty.isOfDepartment()) {
      return matter.departments().contains(person.department());
    }
    return !duty.isOfVendor() || !matter.cellsOfVendor(person.vendor()).isEmpty();
  }
}
