package jp.shirube.governance.web.jobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.jobs.Runs;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The board of systems and runs, and the runs of one system. */
@Controller
class JobBoardPage {

  private final Runs runs;
  private final Municipalities municipalities;
  private final JobWords words;
  private final Clock clock;

  JobBoardPage(Runs runs, Municipalities municipalities, JobWords words, Clock clock) {
    this.runs = runs;
    this.municipalities = municipalities;
    this.words = words;
    this.clock = clock;
  }

  @Needs(Permission.RUN_VIEW)
  @GetMapping("/jobs")
  String board(Viewer viewer, Locale locale, Model model) {
    model.addAttribute("board", view(viewer, locale));
    model.addAttribute("control", viewer.may(Permission.RUN_CONTROL));
    return "jobs/board";
  }

  private BoardView view(Viewer viewer, Locale locale) {
    return BoardView.of(
        runs.board(viewer.municipality()),
        assignments(viewer),
        OffsetDateTime.now(clock),
        words,
        locale);
  }

  private List<Assignment> assignments(Viewer viewer) {
    return municipalities.find(viewer.municipality()).map(Settings::assignments).orElse(List.of());
  }

  @Needs(Permission.RUN_VIEW)
  @GetMapping("/jobs/systems/{system}")
  String system(@PathVariable String system, Viewer viewer, Model model) {
    Assignment assignment =
        assignments(viewer).stream()
            .filter(it -> it.systemId().equals(system))
            .findFirst()
            .orElseThrow(NotFound::new);
    OffsetDateTime now = OffsetDateTime.now(clock);
    model.addAttribute("system", assignment);
    model.addAttribute("control", viewer.may(Permission.RUN_CONTROL));
    model.addAttribute(
        "cells",
        runs.ofSystem(viewer.municipality(), system).stream()
            .map(run -> BoardView.cell(run, now))
            .toList());
    return "jobs/system";
  }
}
