package jp.shirube.reports.pmo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.shirube.reports.coordination.CoordinationFigures;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.Labels;

/** Figures of what there is to look at beside the states. */
final class ReviewFigures {

  private final PmoReport report;
  private final Review review;

  ReviewFigures(PmoReport report) {
    this.report = report;
    this.review = report.review();
  }

  /** The lists {@code findings}, {@code claims}, {@code differences} and {@code coordination}. */
  FigureSet addTo(FigureSet figures) {
    return figures
        .list("findings", numbered(review.findings(), this::finding))
        .list("claims", numbered(review.claims(), this::claim))
        .list("differences", numbered(review.differences(), this::difference))
        .list("coordination", numbered(review.coordination(), CoordinationFigures::row));
  }

  /** One line for each list, and one for the first page. */
  FigureRow summaries() {
    return new FigureRow()
        .with("reviewSummary", summary())
        .with("findingsSummary", findingsSummary())
        .with("claimsSummary", counted("claims.summary", review.claims().size()))
        .with("differencesSummary", differencesSummary())
        .with("coordinationSummary", coordinationSummary());
  }

  private String summary() {
    String looked =
        Labels.text("review.summary", Map.of("findings", findingsSummary(), "claims", claimed()));
    String waiting = review.coordination().isEmpty() ? "" : coordinationSummary();
    return review.reason().isEmpty()
        ? looked + waiting
        : looked + waiting + Labels.text("review.reason", Map.of("reason", review.reason()));
  }

  private String claimed() {
    return counted("claims.short", review.claims().size());
  }

  private String findingsSummary() {
    long errors = review.findings().stream().filter(Review.Note::error).count();
    return review.findings().isEmpty()
        ? Labels.text("findings.summary.none")
        : Labels.text(
            "findings.summary",
            Map.of("errors", errors, "others", review.findings().size() - errors));
  }

  private String differencesSummary() {
    if (review.comparedWith() == 0) {
      return Labels.text("differences.first");
    }
    Map<String, Object> arguments =
        Map.of("revision", review.comparedWith(), "count", review.differences().size());
    return review.differences().isEmpty()
        ? Labels.text("differences.none", arguments)
        : Labels.text("differences.summary", arguments);
  }

  private String coordinationSummary() {
    long overdue = review.coordination().stream().filter(it -> it.overdueDays() > 0).count();
    return review.coordination().isEmpty()
        ? Labels.text("coordination.month.none")
        : Labels.text(
            "coordination.month.summary",
            Map.of("count", review.coordination().size(), "overdue", overdue));
  }

  private static String counted(String key, int count) {
    return count == 0 ? Labels.text(key + ".none") : Labels.text(key, Map.of("count", count));
  }

  private FigureRow finding(Review.Note it) {
    return step(it.step())
        .with("severity", it.severity())
        .with("code", it.code())
        .with("system", it.system())
        .with("department", it.department())
        .with("text", it.text())
        .with("remedy", it.remedy());
  }

  private FigureRow claim(Review.Claim it) {
    return step(it.step())
        .with("system", it.system())
        .with("department", it.department())
        .with("vendor", it.vendor())
        .with("actualEnd", it.actualEnd())
        .with("provable", it.provable())
        .with("note", it.note());
  }

  private FigureRow difference(Review.Difference it) {
    return step(it.step())
        .with("system", it.system())
        .with("department", it.department())
        .with("field", it.field())
        .with("before", it.before())
        .with("after", it.after())
        .with("reason", it.reason());
  }

  /** Number and name of a step; both empty where it is about the system as a whole. */
  private FigureRow step(int number) {
    String name =
        report.steps().stream()
            .filter(step -> step.number() == number)
            .findFirst()
            .map(StepFigures::name)
            .orElse("");
    return new FigureRow()
        .with("step", number == 0 ? "" : Integer.toString(number))
        .with("stepName", name);
  }

  private static <T> List<FigureRow> numbered(List<T> all, Function<T, FigureRow> row) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> row.apply(all.get(i)).with("no", i + 1))
        .toList();
  }
}
