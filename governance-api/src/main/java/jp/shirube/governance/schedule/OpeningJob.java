package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.deadline.DeadlineRules;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepLists;
import org.springframework.stereotype.Component;

/**
 * Opens the months whose opening day has come, one after the other when several were missed, and
 * tells everybody of them. The first month of a city is the current one, with the built-in list of
 * steps.
 */
@Component
class OpeningJob implements DailyJob {

  private final Months months;
  private final Municipalities municipalities;
  private final DeadlineRules rules;
  private final MonthDeadlines deadlines;
  private final Announcements announcements;
  private final Outbox outbox;

  OpeningJob(
      Months months,
      Municipalities municipalities,
      DeadlineRules rules,
      MonthDeadlines deadlines,
      Announcements announcements,
      Outbox outbox) {
    this.months = months;
    this.municipalities = municipalities;
    this.rules = rules;
    this.deadlines = deadlines;
    this.announcements = announcements;
    this.outbox = outbox;
  }

  @Override
  public JobName name() {
    return JobName.OPEN_MONTH;
  }

  @Override
  public List<DailyStep> steps() {
    return List.of(
        new DailyStep("open", this::open),
        new DailyStep("deadlines", this::plan),
        new DailyStep("announce", this::announce));
  }

  private int open(String municipality, LocalDate day) {
    if (municipalities.find(municipality).isEmpty()) {
      return 0;
    }
    int opened = 0;
    for (YearMonth next = next(municipality, day); isDue(municipality, next, day); ) {
      months.open(municipality, next, StepLists.builtIn().edition(), ScheduleActor.SCHEDULE);
      opened++;
      next = next.plusMonths(1);
    }
    return opened;
  }

  private YearMonth next(String municipality, LocalDate day) {
    return months
        .latest(municipality)
        .map(latest -> latest.month().plusMonths(1))
        .orElse(YearMonth.from(day));
  }

  private boolean isDue(String municipality, YearMonth month, LocalDate day) {
    return !rules.opening(municipality, month).isAfter(day);
  }

  /** Months that were opened before there were deadlines get theirs; others have them. */
  private int plan(String municipality, LocalDate day) {
    months.all(municipality).stream()
        .filter(month -> month.revision() == 1 && month.state().isWritable())
        .filter(month -> deadlines.of(municipality, month.month()).isEmpty())
        .forEach(month -> deadlines.plan(month, ScheduleActor.SCHEDULE));
    return 0;
  }

  /** Mails have keys of their month, so that a month is announced once. */
  private int announce(String municipality, LocalDate day) {
    Optional<Month> latest =
        months
            .latest(municipality)
            .filter(month -> month.revision() == 1 && month.state().isWritable());
    return (int)
        latest.stream()
            .flatMap(month -> announcements.of(month, day).stream())
            .filter(mail -> outbox.put(municipality, mail, ScheduleActor.SCHEDULE))
            .count();
  }
}
