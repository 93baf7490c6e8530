package jp.shirube.governance.cli;

import jp.shirube.governance.forecast.ForecastOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --runs} and {@code --seed} of a forecast. To be mixed into a command. */
final class ForecastPlay {

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "2000",
      descriptionKey = "forecast.runs")
  private int runs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "2026",
      descriptionKey = "forecast.seed")
  private long seed;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /**
   * @throws ParameterException when the number of runs is out of range
   */
  ForecastOptions options() {
    if (runs < 1 || runs > ForecastOptions.MOST_RUNS) {
      throw new ParameterException(command.commandLine(), "--runs: 1-" + ForecastOptions.MOST_RUNS);
    }
    return new ForecastOptions(seed, runs);
  }
}
