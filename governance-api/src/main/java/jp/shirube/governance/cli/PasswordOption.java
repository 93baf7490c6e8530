package jp.shirube.governance.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --password}: asked for at the terminal and not shown; without it the environment's {@code
 * SHIRUBE_SUBMIT_PASSWORD}. It never stands on a command line, where others could read it.
 */
final class PasswordOption {

  private static final String VARIABLE = "SHIRUBE_SUBMIT_PASSWORD";

  @Option(names = "--password", interactive = true, descriptionKey = "submit.password")
  private char @Nullable [] typed;

  Optional<char[]> password() {
    return typed == null
        ? Optional.ofNullable(System.getenv(VARIABLE)).map(String::toCharArray)
        : Optional.of(typed);
  }
}
