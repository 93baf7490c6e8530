package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.shirube.governance.forecast.CityForecast;
import jp.shirube.governance.forecast.ForecastSections;
import jp.shirube.governance.forecast.Forecasts;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.reports.forecast.ForecastPdf;
import jp.shirube.reports.forecast.ForecastSection;
import jp.shirube.reports.forecast.ForecastSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forecast show}: the days of every system, or of the steps of one. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ForecastShowCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();
  @Mixin private ForecastPlay play = new ForecastPlay();

  @Option(names = "--system", paramLabel = "ID", descriptionKey = "forecast.system")
  private @Nullable String system;

  @Option(names = "--excel", paramLabel = "FILE", descriptionKey = "forecast.excel")
  private @Nullable Path excel;

  @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "forecast.pdf")
  private @Nullable Path pdf;

  @Override
  public Integer call() {
    return work.run(this::show);
  }

  private int show(MonthWork.Session session) {
    CityForecast forecast =
        session.get(Forecasts.class).of(session.month(), play.options(), session.actor());
    ForecastPrinter printer = new ForecastPrinter(session);
    if (system == null) {
      printer.systems(forecast);
    } else {
      printer.steps(forecast, system);
    }
    printer.assumptions(forecast);
    write(session, forecast);
    return ExitCodes.GOOD;
  }

  private void write(MonthWork.Session session, CityForecast forecast) {
    ForecastSection section = session.get(ForecastSections.class).of(forecast);
    WrittenFiles files = new WrittenFiles(session.out());
    if (excel != null) {
      files.write(excel, out -> ForecastSheet.render(section, out));
    }
    if (pdf != null) {
      files.write(pdf, out -> ForecastPdf.render(section, out));
    }
  }
}
