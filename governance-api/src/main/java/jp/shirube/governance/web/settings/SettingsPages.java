package jp.shirube.governance.web.settings;

import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mail.MailState;
import jp.shirube.governance.mail.Outbox;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.schedule.JobName;
import jp.shirube.governance.schedule.JobOutcome;
import jp.shirube.governance.schedule.JobRuns;
import jp.shirube.governance.schedule.StoredTriggers;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageInput;
import jp.shirube.mappings.finding.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** City, departments, vendors, systems; jobs and mail; what the installation runs. */
@Controller
class SettingsPages {

  private static final int RUNS = 20;

  private final Municipalities municipalities;
  private final StoredTriggers triggers;
  private final JobRuns runs;
  private final Outbox outbox;
  private final RunNow now;
  private final Installation installation;

  SettingsPages(
      Municipalities municipalities,
      StoredTriggers triggers,
      JobRuns runs,
      Outbox outbox,
      RunNow now,
      Installation installation) {
    this.municipalities = municipalities;
    this.triggers = triggers;
    this.runs = runs;
    this.outbox = outbox;
    this.now = now;
    this.installation = installation;
  }

  @Needs(Permission.SETTINGS_VIEW)
  @GetMapping("/settings")
  String city(Viewer viewer, Model model) {
    Settings settings = municipalities.find(viewer.municipality()).orElseThrow();
    model.addAttribute("settings", settings);
    model.addAttribute(
        "departments",
        settings.assignments().stream().collect(Collectors.groupingBy(Assignment::department)));
    return "settings/city";
  }

  @Needs(Permission.SETTINGS_VIEW)
  @GetMapping("/settings/schedule")
  String schedule(Viewer viewer, Model model) {
    String city = viewer.municipality();
    model.addAttribute("triggers", triggers.of(city));
    model.addAttribute("runs", runs.latest(city, RUNS));
    model.addAttribute("jobs", List.of(JobName.values()));
    model.addAttribute("waiting", outbox.count(city, MailState.WAITING));
    model.addAttribute("sent", outbox.count(city, MailState.SENT));
    model.addAttribute("faulty", outbox.faulty(city));
    model.addAttribute("mail", installation.mail());
    return "settings/schedule";
  }

  /** Does now what the schedule would do today; of one day each job is done once. */
  @Needs(Permission.SETTINGS_EDIT)
  @PostMapping("/settings/schedule/run")
  String run(Viewer viewer, @RequestParam(defaultValue = "") String job, RedirectAttributes next) {
    PageInput input = new PageInput();
    JobName chosen = input.choice(JobName.class, "schedule.column.job", job);
    input.require();
    JobOutcome outcome = now.run(viewer, chosen);
    Messages messages = Messages.complete();
    Notice.say(
        next,
        "page.settings.ran",
        messages.text(chosen.key()),
        messages.text(outcome.result().key()),
        outcome.count(),
        outcome.fault() == null ? "" : outcome.fault());
    return "redirect:/settings/schedule";
  }

  @Needs(Permission.SETTINGS_EDIT)
  @PostMapping("/settings/schedule/mails/{mail}/release")
  String release(Viewer viewer, @PathVariable long mail, RedirectAttributes next) {
    outbox.release(viewer.municipality(), mail, viewer.actor());
    Notice.say(next, "page.settings.released", mail);
    return "redirect:/settings/schedule";
  }

  @Needs(Permission.SETTINGS_VIEW)
  @GetMapping("/settings/installation")
  String installation(Model model) {
    model.addAttribute("parts", installation.parts());
    return "settings/installation";
  }
}
