package jp.shirube.reports.pmo;

import java.util.List;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;

/** Figures of the month's migration runs. */
final class RunFigures {

  private RunFigures() {}

  static List<FigureRow> rows(List<RunFact> runs) {
    return runs.stream().map(RunFigures::row).toList();
  }

  private static FigureRow row(RunFact run) {
    return new FigureRow()
        .with("run", run.run())
        .with("system", run.systemName())
        .with("vendor", run.vendor())
        .with("mode", run.mode())
        .with("result", run.result())
        .with("finished", run.finished())
        .with("read", run.read())
        .with("mapped", run.mapped())
        .with("rejected", run.rejected())
        .with("rejectedRate", run.rejectedRate().text())
        .with("excluded", run.excluded())
        .with("emitted", run.emitted())
        .with("published", run.published())
        .with("withdrawn", run.withdrawn())
        .with("balanced", Labels.text(run.balanced() ? "balanced.yes" : "balanced.no"))
        .with("elapsed", FigureText.elapsed(run.elapsed()))
        .with("mappingVersion", run.mappingVersion())
        .with("approvedBy", run.approvedBy());
  }
}
