package jp.shirube.governance.web.home;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.coordination.CoordinationItems;
import jp.shirube.governance.jobs.RunRow;
import jp.shirube.governance.jobs.Runs;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.ChangedSystem;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.MonthEvent;
import jp.shirube.governance.progress.StepBoard;
import org.springframework.stereotype.Component;

/** What changed in the last seven days, the latest of each kind. */
@Component
class ChangedLines {

  private static final int DAYS = 7;
  private static final int MOST = 4;

  private final StepBoard board;
  private final MonthCycle cycle;
  private final CoordinationItems items;
  private final MappingVersions mappings;
  private final Runs runs;
  private final Municipalities municipalities;
  private final Clock clock;

  ChangedLines(
      StepBoard board,
      MonthCycle cycle,
      CoordinationItems items,
      MappingVersions mappings,
      Runs runs,
      Municipalities municipalities,
      Clock clock) {
    this.board = board;
    this.cycle = cycle;
    this.items = items;
    this.mappings = mappings;
    this.runs = runs;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  List<HomeLine> of(Viewer viewer, Month month) {
    OffsetDateTime since = OffsetDateTime.now(clock).minusDays(DAYS);
    List<HomeLine> lines = new ArrayList<>();
    lines.addAll(events(viewer, month, since));
    lines.addAll(steps(viewer, month, since));
    if (viewer.may(Permission.MAPPING_VIEW)) {
      lines.addAll(mappings(viewer, since));
    }
    if (viewer.may(Permission.RUN_VIEW)) {
      lines.addAll(runs(viewer, since));
    }
    if (viewer.may(Permission.COORDINATION_VIEW)) {
      lines.addAll(items(viewer, since));
    }
    return lines;
  }

  /** A department reads what was done to the whole and to itself, a vendor none of it. */
  private List<HomeLine> events(Viewer viewer, Month month, OffsetDateTime since) {
    List<String> parts = List.of("", viewer.standing().department());
    List<MonthEvent> events =
        cycle.events(month).stream()
            .filter(it -> it.at().isAfter(since) && viewer.standing().vendor().isEmpty())
            .filter(it -> viewer.standing().isWholeCity() || parts.contains(it.department()))
            .toList();
    return events.subList(Math.max(0, events.size() - MOST), events.size()).stream()
        .map(it -> line(month, it))
        .toList();
  }

  private static HomeLine line(Month month, MonthEvent it) {
    return HomeLine.of(
        Paths.month(month) + "/revisions",
        "home.changed." + it.action(),
        month.month(),
        it.department(),
        it.actorName());
  }

  private List<HomeLine> steps(Viewer viewer, Month month, OffsetDateTime since) {
    Map<String, String> names = names(viewer);
    List<ChangedSystem> changed = board.changedAfter(month, since);
    Stream<HomeLine> first =
        changed.stream()
            .limit(MOST)
            .map(
                it ->
                    HomeLine.of(
                        Paths.STEPS,
                        "home.changed.steps",
                        names.getOrDefault(it.systemId(), it.systemId()),
                        it.steps(),
                        it.lastBy()));
    Stream<HomeLine> rest =
        changed.size() > MOST
            ? Stream.of(
                HomeLine.of(Paths.STEPS, "home.changed.more-systems", changed.size() - MOST))
            : Stream.of();
    return Stream.concat(first, rest).toList();
  }

  private Map<String, String> names(Viewer viewer) {
    return municipalities.find(viewer.municipality()).map(Settings::assignments).stream()
        .flatMap(List::stream)
        .collect(Collectors.toMap(Assignment::systemId, Assignment::systemName));
  }

  private List<HomeLine> mappings(Viewer viewer, OffsetDateTime since) {
    return mappings.all(viewer.municipality(), viewer.actor()).stream()
        .filter(it -> it.stateAt().isAfter(since))
        .sorted(java.util.Comparator.comparing(MappingVersion::stateAt).reversed())
        .limit(MOST)
        .map(
            it ->
                HomeLine.of(
                    Paths.MAPPINGS + "/" + it.id(),
                    "home.changed.mapping",
                    it.systemName(),
                    it.number(),
                    it.state().label()))
        .toList();
  }

  private List<HomeLine> runs(Viewer viewer, OffsetDateTime since) {
    return runs.newest(viewer.municipality(), MOST).stream()
        .filter(it -> it.started().isAfter(since))
        .map(this::line)
        .toList();
  }

  private HomeLine line(RunRow it) {
    return HomeLine.of(
        Paths.JOBS + "/" + it.id(), "home.changed.run." + it.state(), it.systemId(), it.number());
  }

  private List<HomeLine> items(Viewer viewer, OffsetDateTime since) {
    long count =
        items.all(viewer.municipality()).stream()
            .filter(it -> it.changedAt().isAfter(since))
            .count();
    return count == 0
        ? List.of()
        : List.of(HomeLine.of(Paths.COORDINATION, "home.changed.items", count));
  }
}
