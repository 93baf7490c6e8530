package jp.shirube.governance.web.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.jobs.RunDesk;
import jp.shirube.governance.jobs.RunDetails;
import jp.shirube.governance.jobs.RunEngine;
import jp.shirube.governance.jobs.RunFile;
import jp.shirube.governance.jobs.Runs;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One run, and the files it gives to people. */
@Controller
class JobRunPage {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Runs runs;
  private final RunDesk desk;
  private final RunEngine engine;
  private final JobWords words;
  private final Clock clock;

  JobRunPage(Runs runs, RunDesk desk, RunEngine engine, JobWords words, Clock clock) {
    this.runs = runs;
    this.desk = desk;
    this.engine = engine;
    this.words = words;
    this.clock = clock;
  }

  @Needs(Permission.RUN_VIEW)
  @GetMapping("/jobs/{run:[0-9]+}")
  String run(@PathVariable long run, Viewer viewer, Locale locale, Model model) {
    RunDetails details = runs.details(viewer.municipality(), run).orElseThrow(NotFound::new);
    model.addAttribute(
        "view",
        RunView.of(
            details,
            desk.files(run),
            engine.names(details.run().edition()),
            OffsetDateTime.now(clock),
            words,
            locale));
    model.addAttribute(
        "provisional", engine.isProvisional(details.run().edition(), details.run().systemId()));
    model.addAttribute("control", viewer.may(Permission.RUN_CONTROL));
    model.addAttribute("records", viewer.may(Permission.RECORD_VIEW));
    return "jobs/run";
  }

  @Needs(Permission.RUN_VIEW)
  @GetMapping("/jobs/{run:[0-9]+}/evidence")
  ResponseEntity<Resource> evidence(@PathVariable long run, Viewer viewer) {
    return file(desk.take(viewer, run, RunFile.EVIDENCE).orElseThrow(NotFound::new), run);
  }

  @Needs(Permission.RECORD_VIEW)
  @GetMapping("/jobs/{run:[0-9]+}/rejects")
  ResponseEntity<Resource> rejects(@PathVariable long run, Viewer viewer) {
    return file(desk.take(viewer, run, RunFile.REJECTS).orElseThrow(NotFound::new), run);
  }

  private static ResponseEntity<Resource> file(Path file, long run) {
    String name = run + "-" + file.getFileName();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(WORKBOOK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FileSystemResource(file));
  }
}
