package jp.shirube.migration.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Calls {@code initdb} and {@code pg_ctl}. PostgreSQL refuses to run as root, so root runs it in a
 * user namespace of its own, where it is nobody.
 */
final class ServerTools {

  private final Path programs;
  private final Path log;

  ServerTools(Path programs, Path log) {
    this.programs = programs;
    this.log = log;
  }

  /**
   * Runs a program to its end; what it prints goes to the log.
   *
   * @throws DatabaseException when it fails
   */
  void run(String program, String... arguments) {
    if (!succeeds(program, arguments)) {
      throw new DatabaseException(
          DatabaseFinding.SERVER_NOT_STARTED, Map.of("log", log.toString()));
    }
  }

  boolean succeeds(String program, String... arguments) {
    List<String> command = new ArrayList<>(prefix());
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return exitCode(command) == 0;
  }

  private List<String> prefix() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    if (!canUnshare()) {
      throw new DatabaseException(DatabaseFinding.ROOT_NOT_POSSIBLE, Map.of());
    }
    return List.of("unshare", "-U");
  }

  private boolean canUnshare() {
    try {
      return exitCode(List.of("unshare", "-U", "true")) == 0;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private int exitCode(List<String> command) {
    try {
      return process(command).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + command.get(0), e);
    }
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }
}
