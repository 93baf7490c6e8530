package jp.shirube.migration.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --out}: the folder for what people receive; help text under the key {@code out}. */
public final class OutputOption {

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "out")
  private Path out = Path.of("out");

  public Path path() {
    return out.toAbsolutePath().normalize();
  }
}
