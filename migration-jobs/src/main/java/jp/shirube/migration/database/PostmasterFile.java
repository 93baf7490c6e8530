package jp.shirube.migration.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file in which a running server writes its process id (line 1) and its port (line 4). */
final class PostmasterFile {

  private static final int PORT_LINE = 3;

  private final Path file;

  PostmasterFile(Path data) {
    this.file = data.resolve("postmaster.pid");
  }

  /** The port of the server, when its process lives. */
  Optional<Integer> runningPort() throws IOException {
    List<String> lines = lines();
    if (lines.size() <= PORT_LINE || !isServer(lines.get(0))) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip()));
  }

  /**
   * Removes the file when the number in it now belongs to another program, as after a restart of
   * the machine: the server would take that program for itself and not start.
   */
  void removeIfForeign() throws IOException {
    List<String> lines = lines();
    if (!lines.isEmpty() && !isServer(lines.get(0))) {
      Files.delete(file);
    }
  }

  private List<String> lines() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static boolean isServer(String pid) {
    return ProcessHandle.of(Long.parseLong(pid.strip()))
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().command())
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(false);
  }
}
