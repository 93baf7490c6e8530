package jp.shirube.governance.cli;

import picocli.CommandLine.Option;

/** {@code --system} and {@code --step}: one step of one system. To be mixed into a command. */
final class StepOption {

  @Option(names = "--system", paramLabel = "ID", required = true, descriptionKey = "step.system")
  private String system = "";

  @Option(names = "--step", paramLabel = "NO", required = true, descriptionKey = "step.no")
  private int no;

  String system() {
    return system;
  }

  int no() {
    return no;
  }
}
