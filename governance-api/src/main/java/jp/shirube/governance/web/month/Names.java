package jp.shirube.governance.web.month;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.progress.StepList;

/** What the systems, steps and vendors that a viewer may see are called. */
final class Names {

  private final Optional<Settings> settings;
  private final StepList list;
  private final Map<String, Assignment> systems;

  Names(Optional<Settings> settings, StepList list) {
    this.settings = settings;
    this.list = list;
    this.systems = assignments().stream().collect(Collectors.toMap(Assignment::systemId, it -> it));
  }

  private List<Assignment> assignments() {
    return settings.map(Settings::assignments).orElse(List.of());
  }

  /** The official name, the id of one that the viewer may not see. */
  public String system(String id) {
    Assignment assignment = systems.get(id);
    return assignment == null ? id : assignment.systemName();
  }

  /** {@code 12 移行計画の作成}, {@code ""} for no step. */
  public String step(int no) {
    return no == 0 ? "" : no + " " + list.step(no).name();
  }

  /** The vendor's name, {@code ""} for none. */
  public String vendor(String id) {
    return settings.map(Settings::vendors).orElse(List.of()).stream()
        .filter(it -> it.id().equals(id))
        .map(Vendor::name)
        .findFirst()
        .orElse(id);
  }

  public List<SystemName> systems() {
    return assignments().stream()
        .map(it -> new SystemName(it.systemId(), it.systemName()))
        .toList();
  }

  public List<String> departments() {
    return assignments().stream().map(Assignment::department).distinct().toList();
  }

  public List<Step> steps() {
    return list.steps();
  }
}
