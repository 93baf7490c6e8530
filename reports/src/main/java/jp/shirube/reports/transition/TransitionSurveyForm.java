package jp.shirube.reports.transition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureSet;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.ExcelForm;

/**
 * Fills the form of the survey. The nation's form is not public: Shirube's own is marked 暫定, and a
 * city puts the received one in its place with {@code {{figure}}} and {@code {{systems/figure}}}
 * cells.
 */
public final class TransitionSurveyForm {

  private static final String TEMPLATE = "/transition-survey/survey-template.xlsx";

  private final ExcelForm form;

  private TransitionSurveyForm(ExcelForm form) {
    this.form = form;
  }

  /** With Shirube's own form. */
  public static TransitionSurveyForm standard() {
    return new TransitionSurveyForm(ExcelForm.resource(TEMPLATE));
  }

  /** With the city's form. */
  public static TransitionSurveyForm withTemplate(Path template) {
    return new TransitionSurveyForm(ExcelForm.file(template));
  }

  /** Writes the workbook; the stream stays open. */
  public void render(TransitionSurveyReport report, OutputStream out) throws IOException {
    form.fill(figures(report), out);
  }

  private static FigureSet figures(TransitionSurveyReport report) {
    return new FigureSet(single(report))
        .list("systems", systems(report.systems()))
        .list("changes", report.changes().stream().map(TransitionSurveyForm::change).toList());
  }

  private static FigureRow single(TransitionSurveyReport report) {
    return new FigureRow()
        .with("municipalityCode", report.municipalityCode())
        .with("municipality", report.municipality())
        .with("office", report.office())
        .with("surveyName", report.surveyName())
        .with("surveyDate", report.surveyDate())
        .with("made", report.made())
        .with("count", report.systems().size())
        .with("total", report.totalSystems())
        .with("since", since(report));
  }

  private static String since(TransitionSurveyReport report) {
    return report.previous() == null
        ? Labels.text("transition.first")
        : Labels.text(
            "transition.since",
            Map.of("date", FigureText.of(report.previous()), "count", report.changes().size()));
  }

  private static List<FigureRow> systems(List<SystemLine> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> system(lines.get(i)).with("no", i + 1))
        .toList();
  }

  private static FigureRow system(SystemLine line) {
    return new FigureRow()
        .with("systemId", line.systemId())
        .with("systemName", line.systemName())
        .with("department", line.department())
        .with("reasons", line.reasons())
        .with("reasonTexts", line.reasonTexts())
        .with("explanation", line.explanation())
        .with("plannedDate", line.plannedDate())
        .with("contractVendor", line.contractVendor())
        .with("contractEnd", line.contractEnd())
        .with("alternatives", line.alternatives())
        .with("interimMeasures", line.interimMeasures())
        .with("cost", line.cost())
        .with("approvedBy", line.approvedBy())
        .with("approvedOn", line.approvedOn())
        .with("changedOn", line.changedOn())
        .with("findings", line.findings());
  }

  private static FigureRow change(ChangeLine line) {
    return new FigureRow()
        .with("system", line.system())
        .with("field", line.field())
        .with("before", line.before())
        .with("after", line.after());
  }
}
