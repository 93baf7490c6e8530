package jp.shirube.governance.web.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.deadline.DeadlineRule;
import jp.shirube.governance.deadline.DeadlineRules;
import jp.shirube.governance.deadline.MonthDeadlines;
import jp.shirube.governance.deadline.Punctuality;
import jp.shirube.governance.deadline.Stage;
import jp.shirube.governance.schedule.ReminderDays;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deadlines of a month and their rules, days of reminding, who was in time. */
@Controller
class DeadlinePages {

  private static final int FARTHEST = 20;

  private final MonthDeadlines deadlines;
  private final DeadlineRules rules;
  private final ReminderDays reminders;
  private final Punctuality punctuality;
  private final DeadlineView views;
  private final Clock clock;

  DeadlinePages(
      MonthDeadlines deadlines,
      DeadlineRules rules,
      ReminderDays reminders,
      Punctuality punctuality,
      DeadlineView views,
      Clock clock) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.reminders = reminders;
    this.punctuality = punctuality;
    this.views = views;
    this.clock = clock;
  }

  @Needs(Permission.CALENDAR_VIEW)
  @GetMapping("/calendar/deadlines")
  String show(Viewer viewer, @RequestParam(defaultValue = "") String month, Model model) {
    String city = viewer.municipality();
    YearMonth shown = PageInput.month(month, YearMonth.now(clock));
    model.addAttribute("month", shown);
    model.addAttribute("deadlines", deadlines.of(city, shown));
    model.addAttribute("history", deadlines.history(city, shown));
    model.addAttribute(
        "rules",
        rules.of(city).stream()
            .map(rule -> new DeadlineView.Rule(rule, rules.isOwn(city, rule.stage())))
            .toList());
    if (viewer.standing().isWholeCity()) {
      model.addAttribute("reminders", reminders.of(city));
    }
    model.addAttribute("rates", views.rates(punctuality.rates(city), viewer));
    return "calendar/deadlines";
  }

  @Needs(Permission.CALENDAR_EDIT)
  @PostMapping("/calendar/deadlines/move")
  String move(
      Viewer viewer,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String due,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    PageInput input = new PageInput();
    YearMonth of = PageInput.month(month);
    Stage moved = input.choice(Stage.class, "deadline.column.stage", stage);
    LocalDate day = input.date("deadline.column.due", due);
    input.require();
    deadlines.move(viewer.municipality(), of, moved, day, reason, viewer.actor());
    Notice.say(next, "page.calendar.moved", day);
    return "redirect:/calendar/deadlines?month=" + of;
  }

  /** One rule for each stage, in the order of the stages. */
  @Needs(Permission.CALENDAR_EDIT)
  @PostMapping("/calendar/deadlines/rules")
  String rules(
      Viewer viewer,
      @RequestParam(defaultValue = "") List<String> stage,
      @RequestParam(defaultValue = "") List<String> offset,
      @RequestParam(defaultValue = "") List<String> day,
      RedirectAttributes next) {
    PageInput input = new PageInput();
    List<DeadlineRule> changed =
        java.util.stream.IntStream.range(0, stage.size())
            .mapToObj(i -> rule(input, stage.get(i), at(offset, i), at(day, i)))
            .toList();
    input.require();
    rules.put(viewer.municipality(), changed, viewer.actor());
    Notice.say(next, "page.calendar.rules-put");
    return "redirect:/calendar/deadlines";
  }

  private static DeadlineRule rule(PageInput input, String stage, String offset, String day) {
    return new DeadlineRule(
        input.choice(Stage.class, "deadline.column.stage", stage),
        input.number("page.calendar.offset", offset, 0, 2),
        input.number("page.calendar.nth", day, -FARTHEST, FARTHEST));
  }

  private static String at(List<String> texts, int i) {
    return i < texts.size() ? texts.get(i) : "";
  }

  /** Days before the deadline by commas, negative after it; none brings the usual ones back. */
  @Needs(Permission.CALENDAR_EDIT)
  @PostMapping("/calendar/deadlines/reminders")
  String remind(
      Viewer viewer, @RequestParam(defaultValue = "") String days, RedirectAttributes next) {
    PageInput input = new PageInput();
    List<Integer> read =
        Arrays.stream(days.split("[,、\\s]+"))
            .filter(text -> !text.isBlank())
            .map(text -> input.number("page.calendar.reminders", text, -FARTHEST, FARTHEST))
            .toList();
    input.require();
    reminders.put(viewer.municipality(), read, viewer.actor());
    Notice.say(next, "page.calendar.reminders-put");
    return "redirect:/calendar/deadlines";
  }
}
