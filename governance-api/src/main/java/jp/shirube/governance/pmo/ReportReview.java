package jp.shirube.governance.pmo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.Claim;
import jp.shirube.governance.progress.MonthFinding;
import jp.shirube.governance.progress.MonthReview;
import jp.shirube.governance.progress.RevisionDifference;
import jp.shirube.governance.progress.StepStatus;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.pmo.Review;

/** What there is to look at in a month, in the words of the report. */
final class ReportReview {

  private final ReportSource source;
  private final MonthReview review;
  private final Messages messages;
  private final Map<String, Assignment> systems;

  ReportReview(ReportSource source, Messages messages) {
    this.source = source;
    this.review = source.review();
    this.messages = messages;
    this.systems =
        source.settings().assignments().stream()
            .collect(Collectors.toMap(Assignment::systemId, Function.identity()));
  }

  Review review() {
    return new Review(
        source.month().reason(),
        review.findings().stream().map(this::note).toList(),
        review.claims().stream().map(this::claim).toList(),
        review.comparedWith(),
        review.differences().stream().map(this::difference).toList(),
        source.coordination());
  }

  private Review.Note note(MonthFinding it) {
    Finding finding = it.finding();
    return new Review.Note(
        finding.code().code(),
        finding.isError(),
        messages.text("pmo.severity." + finding.severity().name()),
        name(it.systemId()),
        it.department(),
        it.stepNo(),
        messages.sentence(finding),
        messages.remedy(finding));
  }

  private Review.Claim claim(Claim it) {
    return new Review.Claim(
        name(it.systemId()),
        it.department(),
        system(it.systemId()).vendorName(),
        it.stepNo(),
        it.actualEnd(),
        it.provable().stream()
            .map(kind -> messages.text("fact." + kind.name()))
            .collect(Collectors.joining("・")),
        it.note());
  }

  private Review.Difference difference(RevisionDifference it) {
    return new Review.Difference(
        name(it.systemId()),
        system(it.systemId()).department(),
        it.stepNo(),
        messages.text("step.field." + it.field()),
        text(it.before()),
        text(it.after()),
        it.reason());
  }

  private String text(String value) {
    return List.of(StepStatus.values()).stream()
        .filter(status -> status.name().equals(value))
        .map(StepStatus::label)
        .findFirst()
        .orElse(value);
  }

  private String name(String systemId) {
    return system(systemId).systemName();
  }

  private Assignment system(String systemId) {
    Assignment assignment = systems.get(systemId);
    if (assignment == null) {
      throw new IllegalStateException("no system " + systemId);
    }
    return assignment;
  }
}
