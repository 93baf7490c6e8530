package jp.shirube.governance.web.mapping;

import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.MappingLine;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.Waiting;
import jp.shirube.governance.municipality.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * The list of systems.
 *
 * @param rows systems that are shown
 * @param mine whether only those that wait for the viewer are shown
 * @param waitingForMe how many wait for the viewer
 * @param approved how many have an approved version
 * @param all how many there are
 */
record MappingListView(List<Row> rows, boolean mine, long waitingForMe, long approved, int all) {

  /**
   * A system.
   *
   * @param current latest version in use, null when there is none
   * @param approved approved version, null when there is none
   * @param waiting what it waits for
   * @param isMine whether that is the viewer's turn
   */
  record Row(
      Assignment system,
      @Nullable MappingVersion current,
      @Nullable MappingVersion approved,
      Waiting waiting,
      boolean isMine) {}

  static MappingListView of(List<MappingLine> lines, boolean mine, Viewer viewer) {
    List<Row> rows = lines.stream().map(line -> row(line, viewer)).toList();
    return new MappingListView(
        rows.stream().filter(row -> !mine || row.isMine()).toList(),
        mine,
        rows.stream().filter(Row::isMine).count(),
        rows.stream().filter(row -> row.approved() != null).count(),
        rows.size());
  }

  private static Row row(MappingLine line, Viewer viewer) {
    Waiting waiting = line.waiting();
    return new Row(
        line.assignment(),
        line.submitted().or(line::current).orElse(null),
        line.approved().orElse(null),
        waiting,
        isTurnOf(viewer, waiting));
  }

  private static boolean isTurnOf(Viewer viewer, Waiting waiting) {
    return viewer.person().vendor().isEmpty()
        ? waiting == Waiting.DECIDE && viewer.may(Permission.MAPPING_DECIDE)
        : waiting.isOfVendor();
  }
}
