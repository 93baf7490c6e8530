package jp.shirube.governance.exchange;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepList;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.exchange.CheckSummary;
import jp.shirube.reports.exchange.Mark;
import org.jspecify.annotations.Nullable;

/** What the sender of a workbook is told, in sentences. */
final class Answer {

  private final Map<String, String> systems = new HashMap<>();
  private final StepList steps;
  private final Messages messages;

  Answer(List<Assignment> systems, StepList steps, Messages messages) {
    systems.forEach(it -> this.systems.put(it.systemId(), it.systemName()));
    this.steps = steps;
    this.messages = messages;
  }

  List<Mark> marks(List<Remark> remarks) {
    return remarks.stream().map(this::mark).toList();
  }

  private Mark mark(Remark remark) {
    return new Mark(
        remark.kind(),
        remark.row(),
        remark.column(),
        step(remark.step()),
        remark.finding().code().code(),
        messages.sentence(remark.finding()),
        messages.remedy(remark.finding()),
        remark.conflict());
  }

  private String step(@Nullable StepKey step) {
    if (step == null) {
      return "";
    }
    return messages.text(
        "exchange.step",
        Map.of(
            "system", systems.getOrDefault(step.systemId(), step.systemId()),
            "no", Integer.toString(step.stepNo()),
            "step", steps.step(step.stepNo()).name()));
  }

  /** The outcome as a sentence. */
  String headline(Judgement judgement, ImportOptions options) {
    if (options.dryRun()) {
      return messages.text("exchange.headline.dry");
    }
    ImportOutcome outcome = judgement.outcome(options);
    String held = judgement.counts().held() > 0 ? ".held" : ".clean";
    String suffix = outcome == ImportOutcome.NOTHING ? held : "";
    return messages.text("exchange.headline." + outcome + suffix);
  }

  static CheckSummary summary(
      String headline,
      String file,
      String person,
      OffsetDateTime at,
      RowCounts counts,
      int stored) {
    return new CheckSummary(
        headline,
        file,
        person,
        at,
        counts.rows(),
        stored,
        counts.unchanged(),
        counts.rejected(),
        counts.conflicting());
  }
}
