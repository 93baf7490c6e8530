package jp.shirube.governance.api.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepStatus;
import org.jspecify.annotations.Nullable;

/** Which steps of a month are asked for; what is null asks for all. */
record StepFilter(
    @Nullable List<String> system,
    @Nullable String department,
    @Nullable String vendor,
    @Nullable Integer step,
    @Nullable List<StepStatus> status,
    @Nullable Boolean delayed,
    @Nullable Boolean confirmed) {

  /** Whether a step is one of them. */
  Predicate<StepRecord> on(Settings settings, LocalDate today) {
    Set<String> systems =
        settings.assignments().stream()
            .filter(this::isOfParty)
            .map(Assignment::systemId)
            .collect(Collectors.toSet());
    return it ->
        systems.contains(it.state().systemId())
            && (step == null || it.state().stepNo() == step)
            && (status == null || status.contains(it.state().status()))
            && (delayed == null || it.state().isDelayed(today) == delayed)
            && (confirmed == null || it.confirmed() == confirmed);
  }

  private boolean isOfParty(Assignment assignment) {
    return (system == null || system.contains(assignment.systemId()))
        && (department == null || department.equals(assignment.department()))
        && (vendor == null || vendor.equals(assignment.vendor()));
  }
}
