package jp.shirube.migration.cli;

import jp.shirube.migration.run.Campaign;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --parallel}: systems migrated at once; help text under the key {@code parallel}. */
public final class ParallelOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int count = Campaign.parallelHere();

  @Option(names = "--parallel", paramLabel = "N", descriptionKey = "parallel")
  void setCount(int wanted) {
    if (wanted < 1 || wanted > Campaign.MOST) {
      throw new ParameterException(
          command.commandLine(), "--parallel %d: 1 - %d".formatted(wanted, Campaign.MOST));
    }
    count = wanted;
  }

  /** As many as this machine has processors when nothing else is said. */
  public int count() {
    return count;
  }
}
