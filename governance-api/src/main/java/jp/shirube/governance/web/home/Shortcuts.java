package jp.shirube.governance.web.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;

/** Pages that people of a role go to most. */
final class Shortcuts {

  private record Place(String key, String path, Permission permission) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("submissions", Paths.SUBMISSIONS, Permission.SUBMISSION_VIEW),
          new Place("hearings", Paths.HEARINGS, Permission.HEARING_VIEW),
          new Place("mappings", Paths.MAPPINGS, Permission.MAPPING_VIEW),
          new Place("jobs", Paths.JOBS, Permission.RUN_VIEW),
          new Place("coordination", Paths.COORDINATION, Permission.COORDINATION_VIEW),
          new Place("standard", "/standard", Permission.STANDARD_VIEW),
          new Place("calendar", "/calendar", Permission.CALENDAR_VIEW),
          new Place("trail", "/trail", Permission.TRAIL_VIEW),
          new Place("rollup", "/rollup", Permission.ROLLUP_VIEW));

  private Shortcuts() {}

  static List<HomeLine> of(Viewer viewer, Optional<Month> month) {
    Stream<HomeLine> ofMonth = month.stream().flatMap(it -> of(viewer, it));
    Stream<HomeLine> others =
        PLACES.stream()
            .filter(it -> viewer.may(it.permission()))
            .map(it -> HomeLine.of(it.path(), "home.go." + it.key()));
    return Stream.concat(ofMonth, others).toList();
  }

  private static Stream<HomeLine> of(Viewer viewer, Month month) {
    Stream<HomeLine> pages =
        Stream.of(
            HomeLine.of(Paths.month(month), "home.go.month"),
            HomeLine.of(Paths.STEPS, "home.go.steps"));
    boolean enters = viewer.may(Permission.STEPS_EDIT) && month.state().isWritable();
    Stream<HomeLine> workbooks =
        enters
            ? Stream.of(HomeLine.of(Paths.month(month) + "/workbooks", "home.go.workbooks"))
            : Stream.of();
    return Stream.concat(pages, workbooks);
  }
}
