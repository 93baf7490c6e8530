package jp.shirube.governance.cli;

import java.util.concurrent.Callable;
import jp.shirube.governance.forecast.Forecasts;
import jp.shirube.governance.forecast.Scenario;
import jp.shirube.governance.forecast.WhatIf;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code forecast what-if}: what moves when a vendor, a system or a step is late. */
@Command(name = "what-if", mixinStandardHelpOptions = true)
final class ForecastWhatIfCommand implements Callable<Integer> {

  @Mixin private MonthWork work = new MonthWork();
  @Mixin private ForecastPlay play = new ForecastPlay();
  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private Late late = new Late();

  /** Exactly one of them. */
  static final class Late {

    @Option(names = "--vendor", paramLabel = "ID", descriptionKey = "forecast.late.vendor")
    private @Nullable String vendor;

    @Option(names = "--system", paramLabel = "ID", descriptionKey = "forecast.late.system")
    private @Nullable String system;
  }

  @Option(
      names = "--step",
      paramLabel = "N",
      defaultValue = "0",
      descriptionKey = "forecast.late.step")
  private int step;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      required = true,
      descriptionKey = "forecast.late.weeks")
  private int weeks;

  @Override
  public Integer call() {
    Scenario scenario = scenario();
    return work.run(session -> show(session, scenario));
  }

  private Scenario scenario() {
    if (weeks < 1) {
      throw new ParameterException(spec.commandLine(), "--weeks: 1-");
    }
    if (step != 0 && late.system == null) {
      throw new ParameterException(spec.commandLine(), "--step: --system");
    }
    return late.system == null
        ? Scenario.ofVendor(String.valueOf(late.vendor), weeks)
        : Scenario.ofStep(late.system, step, weeks);
  }

  private int show(MonthWork.Session session, Scenario scenario) {
    session.get(Forecasts.class).requireWholeCity(session.month(), session.actor());
    WhatIf whatIf = session.get(Forecasts.class).whatIf(session.month(), scenario, play.options());
    ForecastPrinter printer = new ForecastPrinter(session);
    printer.whatIf(whatIf);
    printer.assumptions(whatIf.before());
    return ExitCodes.GOOD;
  }
}
