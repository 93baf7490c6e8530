package jp.shirube.reports.pmo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Steps out of scope, steps backward, changed plans: each with its reason and who stands for it.
 */
final class ApprovalFigures {

  private final PmoReport report;
  private final DelayFigures delays;

  ApprovalFigures(PmoReport report) {
    this.report = report;
    this.delays = new DelayFigures(report);
  }

  String approvalsSummary() {
    List<ApprovalLine> lines = report.stepPart().approvals();
    long backward = lines.stream().filter(ApprovalLine::backward).count();
    long open = lines.stream().filter(ApprovalLine::open).count();
    return Labels.text(
        open == 0 ? "approvals.summary" : "approvals.summary.open",
        Map.of("backward", backward, "outOfScope", lines.size() - backward, "open", open));
  }

  String replansSummary() {
    int count = report.stepPart().replans().size();
    return count == 0
        ? Labels.text("replans.summary.none")
        : Labels.text("replans.summary", Map.of("count", count));
  }

  List<FigureRow> approvals() {
    return numbered(report.stepPart().approvals(), (line, no) -> approval(line).with("no", no));
  }

  List<FigureRow> replans() {
    return numbered(report.stepPart().replans(), (line, no) -> replan(line).with("no", no));
  }

  private static <T> List<FigureRow> numbered(
      List<T> lines, BiFunction<T, Integer, FigureRow> row) {
    return IntStream.range(0, lines.size()).mapToObj(i -> row.apply(lines.get(i), i + 1)).toList();
  }

  private FigureRow approval(ApprovalLine line) {
    return place(line.systemId(), line.step())
        .with("kind", Labels.text(line.backward() ? "approval.backward" : "approval.out-of-scope"))
        .with("before", line.before())
        .with("after", line.after())
        .with("reason", line.reason())
        .with("declaredBy", line.declaredBy())
        .with("declaredOn", line.declaredOn())
        .with("state", line.state())
        .with("approvedBy", line.approvedBy())
        .with("approvedOn", line.approvedOn())
        .with("decision", line.decision());
  }

  private FigureRow replan(ReplanLine line) {
    return place(line.systemId(), line.step())
        .with("date", Labels.text(line.end() ? "replan.end" : "replan.start"))
        .with("baseline", line.baseline())
        .with("before", line.before())
        .with("after", line.after() == null ? Labels.text("replan.none") : line.after())
        .with("slip", slip(line.before(), line.after()))
        .with("baselineSlip", slip(line.baseline(), line.after()))
        .with("reason", line.reason())
        .with("changedBy", line.changedBy())
        .with("changedOn", line.changedOn());
  }

  private String slip(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? "" : delays.slip(from, to);
  }

  private FigureRow place(String systemId, int step) {
    SystemProgress system =
        report.systems().stream()
            .filter(it -> it.id().equals(systemId))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no system " + systemId));
    return new FigureRow()
        .with("systemId", systemId)
        .with("system", system.name())
        .with("department", system.department())
        .with("step", step)
        .with("stepName", StepFigures.name(report.steps().get(step - 1)));
  }
}
