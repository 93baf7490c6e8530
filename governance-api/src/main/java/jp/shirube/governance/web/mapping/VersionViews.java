package jp.shirube.governance.web.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.mappingdesk.CheckQueue;
import jp.shirube.governance.mappingdesk.CheckStage;
import jp.shirube.governance.mappingdesk.FindingCount;
import jp.shirube.governance.mappingdesk.MappingAction;
import jp.shirube.governance.mappingdesk.MappingCheck;
import jp.shirube.governance.mappingdesk.MappingEvent;
import jp.shirube.governance.mappingdesk.MappingFindings;
import jp.shirube.governance.mappingdesk.MappingState;
import jp.shirube.governance.mappingdesk.MappingTransitions;
import jp.shirube.governance.mappingdesk.MappingVersion;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.governance.web.mapping.VersionView.Choice;
import jp.shirube.governance.web.mapping.VersionView.SheetCount;
import jp.shirube.mappings.finding.Severity;
import org.springframework.stereotype.Component;

/** Puts together what the page of a version shows. */
@Component
class VersionViews {

  private final MappingVersions versions;
  private final MappingFindings findings;
  private final CheckQueue checks;

  VersionViews(MappingVersions versions, MappingFindings findings, CheckQueue checks) {
    this.versions = versions;
    this.findings = findings;
    this.checks = checks;
  }

  VersionView of(MappingVersion version, FindingChoice choice, Viewer viewer) {
    List<SheetCount> counts = counts(version, viewer);
    List<MappingEvent> history = versions.history(viewer.municipality(), version, viewer.actor());
    CheckStage stage = checks.stage(version);
    boolean own = isOwn(version, history, viewer);
    return new VersionView(
        version,
        stage,
        counts,
        choice,
        rows(version, choice, viewer),
        shown(counts, choice),
        history,
        actions(version, own, viewer),
        others(version, viewer),
        viewer.may(Permission.MAPPING_UPLOAD),
        viewer.may(Permission.MAPPING_UPLOAD) && isOpen(version) && !stage.isRunning(),
        own && version.state() == MappingState.SUBMITTED);
  }

  private List<MappingVersion> others(MappingVersion version, Viewer viewer) {
    return versions.lineOf(viewer.municipality(), version, viewer.actor()).stream()
        .filter(other -> other.id() != version.id())
        .toList();
  }

  private static boolean isOpen(MappingVersion version) {
    return version.state() == MappingState.DRAFT || version.state() == MappingState.RETURNED;
  }

  private static boolean isOwn(MappingVersion version, List<MappingEvent> history, Viewer viewer) {
    String me = viewer.person().id();
    return version.uploaderId().equals(me)
        || history.stream()
            .anyMatch(it -> it.action() == MappingAction.SUBMIT && it.actorId().equals(me));
  }

  /** What would be refused anyway is not offered. */
  private static List<Choice> actions(MappingVersion version, boolean own, Viewer viewer) {
    return MappingTransitions.of(version.state(), viewer.person().role()).stream()
        .filter(step -> step.action() != MappingAction.SUBMIT || version.isClean())
        .filter(step -> step.action() != MappingAction.APPROVE || !own)
        .map(Choice::of)
        .toList();
  }

  private List<FindingRow> rows(MappingVersion version, FindingChoice choice, Viewer viewer) {
    MappingCheck check = version.check();
    if (check == null) {
      return List.of();
    }
    return findings
        .of(
            viewer.municipality(),
            check,
            choice.filter(),
            choice.from(),
            FindingChoice.ROWS,
            viewer.actor())
        .stream()
        .map(FindingRow::of)
        .toList();
  }

  private static int shown(List<SheetCount> counts, FindingChoice choice) {
    return counts.stream()
        .filter(count -> choice.sheet().isEmpty() || count.sheet().equals(choice.sheet()))
        .mapToInt(count -> count.of(choice.severity()))
        .sum();
  }

  private List<SheetCount> counts(MappingVersion version, Viewer viewer) {
    MappingCheck check = version.check();
    if (check == null) {
      return List.of();
    }
    Map<String, SheetCount> sheets = new LinkedHashMap<>();
    for (FindingCount count : findings.counts(viewer.municipality(), check, viewer.actor())) {
      sheets.merge(count.sheet(), single(count), VersionViews::sum);
    }
    return List.copyOf(sheets.values());
  }

  private static SheetCount single(FindingCount count) {
    return new SheetCount(
        count.sheet(),
        count.severity() == Severity.ERROR ? count.count() : 0,
        count.severity() == Severity.WARNING ? count.count() : 0,
        count.severity() == Severity.INFO ? count.count() : 0);
  }

  private static SheetCount sum(SheetCount one, SheetCount other) {
    return new SheetCount(
        one.sheet(),
        one.errors() + other.errors(),
        one.warnings() + other.warnings(),
        one.notes() + other.notes());
  }
}
