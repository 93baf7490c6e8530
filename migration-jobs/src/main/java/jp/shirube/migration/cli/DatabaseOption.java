package jp.shirube.migration.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --db}: JDBC URL of an external PostgreSQL; without it the embedded one of the home folder.
 * Help text under the key {@code db}.
 */
public final class DatabaseOption {

  @Option(names = "--db", paramLabel = "URL", descriptionKey = "db")
  private @Nullable String url;

  /** The URL, null for the embedded server. */
  public @Nullable String url() {
    return url;
  }
}
