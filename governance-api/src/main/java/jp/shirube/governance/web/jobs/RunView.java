package jp.shirube.governance.web.jobs;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shirube.governance.jobs.Arguments;
import jp.shirube.governance.jobs.RunDetails;
import jp.shirube.governance.jobs.RunDetails.MeasureFigures;
import jp.shirube.governance.jobs.RunFile;
import jp.shirube.governance.jobs.RunRow;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.Measure;
import jp.shirube.mappings.standard.Measures;
import jp.shirube.migration.run.ItemNames;
import jp.shirube.migration.run.Threshold;
import jp.shirube.reports.figure.FigureText;

/**
 * One run with finished texts.
 *
 * @param line how far it is
 * @param share share of errors with its counts
 * @param speed records a second over the whole run, {@code ""} when there is none
 * @param within whether the share is within the threshold
 */
record RunView(
    RunDetails details,
    LiveLine line,
    String share,
    String speed,
    boolean within,
    List<FindingLine> findings,
    List<MeasureLine> measures,
    List<StageLine> stages,
    List<BreakLine> breaks,
    List<RunFile> files) {

  /** How often something was found; {@code remedy} is what to do. */
  record FindingLine(
      String code, String severity, String group, String item, String kind, String count) {}

  /** A department's figure; source and dropped are {@code ""} when they are not compared. */
  record MeasureLine(
      String name, String unit, String source, String dropped, String published, boolean agrees) {}

  /** A stage and how long it took, {@code ""} while it has no end. */
  record StageLine(String name, OffsetDateTime started, String took) {}

  /** Why it stopped. */
  record BreakLine(OffsetDateTime at, String code, String sentence, String remedy) {}

  public RunRow run() {
    return details.run();
  }

  static RunView of(
      RunDetails details,
      List<RunFile> files,
      ItemNames names,
      OffsetDateTime now,
      JobWords words,
      Locale locale) {
    RunRow run = details.run();
    LiveLine line = LiveLine.of(run, now, words, locale);
    Messages messages = Messages.complete();
    return new RunView(
        details,
        line,
        line.errors(),
        words.rate(locale, run.progress(now)),
        isWithin(run),
        details.findings().stream().map(it -> finding(it, names, messages)).toList(),
        details.measures().stream().map(RunView::measure).flatMap(Optional::stream).toList(),
        details.stages().stream().map(it -> stage(it, words, locale)).toList(),
        details.breaks().stream().map(it -> broken(it, messages)).toList(),
        files);
  }

  /** As the run itself decides: computed from the counts, never from a rounded rate. */
  static boolean isWithin(RunRow run) {
    return new Threshold(run.threshold()).isMet(run.errors(), run.read());
  }

  private static FindingLine finding(
      RunDetails.FindingFigures found, ItemNames names, Messages messages) {
    return new FindingLine(
        found.code(),
        found.severity(),
        names.group(found.item()),
        names.item(found.item()),
        messages.kind(found.code()),
        Figures.count(found.occurrences()));
  }

  private static Optional<MeasureLine> measure(MeasureFigures figure) {
    return Measures.byId(figure.measureId()).map(measure -> measure(measure, figure));
  }

  private static MeasureLine measure(Measure measure, MeasureFigures figure) {
    BigDecimal source = figure.source();
    BigDecimal kept = figure.kept();
    return new MeasureLine(
        measure.name(),
        measure.unit(),
        source == null ? "" : FigureText.of(source),
        source == null || kept == null ? "" : FigureText.of(source.subtract(kept)),
        FigureText.of(figure.published()),
        kept == null || kept.compareTo(figure.published()) == 0);
  }

  private static StageLine stage(RunDetails.Stage stage, JobWords words, Locale locale) {
    return new StageLine(
        words.stage(locale, stage.stage()),
        stage.started(),
        Optional.ofNullable(stage.took()).map(FigureText::elapsed).orElse(""));
  }

  private static BreakLine broken(RunDetails.Break stop, Messages messages) {
    var arguments = Arguments.of(stop.arguments());
    return new BreakLine(
        stop.at(),
        stop.code(),
        messages.text(stop.code(), arguments),
        messages.text(stop.code() + ".remedy", arguments));
  }
}
