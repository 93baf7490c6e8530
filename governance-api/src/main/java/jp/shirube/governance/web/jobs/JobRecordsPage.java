package jp.shirube.governance.web.jobs;

import jakarta.servlet.http.HttpServletResponse;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.jobs.RecordDesk;
import jp.shirube.governance.jobs.RecordDetail;
import jp.shirube.governance.jobs.RecordFilter;
import jp.shirube.governance.jobs.RecordKey;
import jp.shirube.governance.jobs.RunEngine;
import jp.shirube.governance.jobs.RunRow;
import jp.shirube.governance.jobs.Runs;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.mappings.finding.Messages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rejected records: the list, one of them masked, and one in clear for a reason. */
@Controller
class JobRecordsPage {

  private final Runs runs;
  private final RecordDesk desk;
  private final RunEngine engine;

  JobRecordsPage(Runs runs, RecordDesk desk, RunEngine engine) {
    this.runs = runs;
    this.desk = desk;
    this.engine = engine;
  }

  @Needs(Permission.RECORD_VIEW)
  @GetMapping("/jobs/{run:[0-9]+}/records")
  String list(
      @PathVariable long run,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "0") int file,
      @RequestParam(defaultValue = "1") int page,
      Viewer viewer,
      Model model) {
    RunRow found = runs.find(viewer.municipality(), run).orElseThrow(NotFound::new);
    RecordFilter filter = new RecordFilter(code, item, file, page);
    model.addAttribute("run", found);
    model.addAttribute("page", desk.list(viewer, run, filter).orElseThrow(NotFound::new));
    model.addAttribute("names", engine.names(found.edition()));
    model.addAttribute("sentences", Messages.complete());
    return "jobs/records";
  }

  @Needs(Permission.RECORD_VIEW)
  @GetMapping("/jobs/{run:[0-9]+}/records/{file:[0-9]+}/{record:[0-9]+}")
  String masked(
      @PathVariable long run,
      @PathVariable int file,
      @PathVariable long record,
      @RequestParam(defaultValue = "") String group,
      Viewer viewer,
      HttpServletResponse response,
      Model model) {
    RecordKey key = new RecordKey(file, record, group);
    RecordDetail detail = desk.masked(viewer, run, key).orElseThrow(NotFound::new);
    return shown(detail, viewer, response, model);
  }

  /** Answers with the page itself and no redirect: what it shows is for this once. */
  @Needs(Permission.RECORD_UNMASK)
  @PostMapping("/jobs/{run:[0-9]+}/records/{file:[0-9]+}/{record:[0-9]+}")
  String clear(
      @PathVariable long run,
      @PathVariable int file,
      @PathVariable long record,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String reason,
      Viewer viewer,
      HttpServletResponse response,
      Model model) {
    RecordKey key = new RecordKey(file, record, group);
    RecordDetail detail = desk.clear(viewer, run, key, reason).orElseThrow(NotFound::new);
    return shown(detail, viewer, response, model);
  }

  private String shown(
      RecordDetail detail, Viewer viewer, HttpServletResponse response, Model model) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    model.addAttribute("detail", detail);
    model.addAttribute("names", engine.names(detail.run().edition()));
    model.addAttribute("unmask", viewer.may(Permission.RECORD_UNMASK));
    model.addAttribute("shortest", RecordDesk.SHORTEST_REASON);
    return "jobs/record";
  }
}
