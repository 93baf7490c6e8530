package jp.shirube.governance.api.run;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.jobs.RunDetails;
import jp.shirube.governance.jobs.RunRow;
import jp.shirube.governance.jobs.Runs;
import jp.shirube.governance.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Runs that the caller may see, the newest first. */
@Controller
@RequestMapping(Contract.BASE + "/runs")
class RunResource {

  private static final int MOST = 5_000;

  private final Runs runs;
  private final Clock clock;

  RunResource(Runs runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  record Figures(
      RunJson run,
      List<RunDetails.FileFigures> files,
      List<RunDetails.GroupFigures> groups,
      List<RunDetails.Exclusion> exclusions,
      List<RunDetails.FindingFigures> findings,
      List<RunDetails.MeasureFigures> measures) {}

  @Needs(Permission.RUN_VIEW)
  @GetMapping
  Answer list(
      Viewer viewer, @RequestParam(required = false) @Nullable String system, Page.Cut cut) {
    List<RunRow> found =
        system == null
            ? runs.newest(viewer.municipality(), MOST)
            : runs.ofSystem(viewer.municipality(), system);
    List<RunJson> all = found.stream().map(run -> RunJson.of(run, now())).toList();
    return Answer.of(Page.of(all, RunJson::id, cut));
  }

  @Needs(Permission.RUN_VIEW)
  @GetMapping("/{run}")
  Answer show(Viewer viewer, @PathVariable long run) {
    RunDetails it =
        runs.details(viewer.municipality(), run).orElseThrow(ApiCode.NOT_FOUND::refusal);
    return Answer.of(
        new Figures(
            RunJson.of(it.run(), now()),
            it.files(),
            it.groups(),
            it.exclusions(),
            it.findings(),
            it.measures()));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
