package jp.shirube.governance.web.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.jobs.DeliveryDesk;
import jp.shirube.governance.jobs.RunDesk;
import jp.shirube.governance.jobs.StartOrder;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.Notice;
import jp.shirube.migration.run.Mode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting, stopping, resuming and giving up runs. */
@Controller
class JobControlPage {

  private final RunDesk desk;
  private final DeliveryDesk deliveries;
  private final Municipalities municipalities;

  JobControlPage(RunDesk desk, DeliveryDesk deliveries, Municipalities municipalities) {
    this.desk = desk;
    this.deliveries = deliveries;
    this.municipalities = municipalities;
  }

  @Needs(Permission.RUN_CONTROL)
  @GetMapping("/jobs/systems/{system}/start")
  String form(@PathVariable String system, Viewer viewer, Model model) {
    model.addAttribute("system", assignment(viewer, system));
    model.addAttribute("choices", desk.choices(viewer, system));
    return "jobs/start";
  }

  private Assignment assignment(Viewer viewer, String system) {
    return municipalities
        .find(viewer.municipality())
        .flatMap(
            city ->
                city.assignments().stream().filter(it -> it.systemId().equals(system)).findFirst())
        .orElseThrow(NotFound::new);
  }

  @Needs(Permission.RUN_CONTROL)
  @PostMapping("/jobs/systems/{system}/start")
  String start(
      @PathVariable String system,
      @RequestParam(defaultValue = "") String delivery,
      @RequestParam(defaultValue = "") String mapping,
      @RequestParam(defaultValue = "") String mode,
      @RequestParam(defaultValue = "0") int rehearsal,
      Viewer viewer,
      RedirectAttributes next) {
    StartOrder order =
        new StartOrder(
            assignment(viewer, system).systemId(), delivery, mapping, mode(mode), rehearsal);
    return desk.start(viewer, order)
        .map(run -> said(run, "jobs.notice.started", next))
        .orElseGet(() -> "redirect:/jobs");
  }

  /** A delivery comes in and can be run from then on. */
  @Needs(Permission.RUN_CONTROL)
  @PostMapping("/jobs/systems/{system}/deliveries")
  String receive(
      @PathVariable String system,
      @RequestParam(defaultValue = "") String mapping,
      @RequestParam MultipartFile file,
      Viewer viewer,
      RedirectAttributes next)
      throws IOException {
    try (InputStream archive = file.getInputStream()) {
      String id = assignment(viewer, system).systemId();
      Notice.say(next, "jobs.notice.received", deliveries.receive(viewer, id, mapping, archive));
    }
    return "redirect:/jobs/systems/" + system + "/start";
  }

  private static Mode mode(String id) {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @Needs(Permission.RUN_CONTROL)
  @PostMapping("/jobs/{run:[0-9]+}/stop")
  String stop(@PathVariable long run, Viewer viewer, RedirectAttributes next) {
    demand(desk.stop(viewer, run));
    return said(run, "jobs.notice.stop", next);
  }

  @Needs(Permission.RUN_CONTROL)
  @PostMapping("/jobs/{run:[0-9]+}/resume")
  String resume(@PathVariable long run, Viewer viewer, RedirectAttributes next) {
    demand(desk.resume(viewer, run));
    return said(run, "jobs.notice.resumed", next);
  }

  @Needs(Permission.RUN_CONTROL)
  @PostMapping("/jobs/{run:[0-9]+}/discard")
  String discard(@PathVariable long run, Viewer viewer, RedirectAttributes next) {
    demand(desk.discard(viewer, run));
    return said(run, "jobs.notice.discarded", next);
  }

  private static void demand(boolean there) {
    if (!there) {
      throw new NotFound();
    }
  }

  private static String said(long run, String notice, RedirectAttributes next) {
    Notice.say(next, notice);
    return "redirect:/jobs/" + run;
  }
}
