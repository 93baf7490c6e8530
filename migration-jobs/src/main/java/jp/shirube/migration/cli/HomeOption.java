package jp.shirube.migration.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --home}: the installation's folder (embedded database, keys, deliveries, standards). To be
 * mixed into a command; help text under the key {@code home}.
 */
public final class HomeOption {

  private static final String DEFAULT = ".shirube";

  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "home")
  private @Nullable Path home;

  /** The option, else the environment's SHIRUBE_HOME, else {@code .shirube} in this folder. */
  public Path path() {
    if (home != null) {
      return home.toAbsolutePath().normalize();
    }
    String environment = System.getenv("SHIRUBE_HOME");
    boolean given = environment != null && !environment.isBlank();
    return Path.of(given ? environment : DEFAULT).toAbsolutePath().normalize();
  }
}
