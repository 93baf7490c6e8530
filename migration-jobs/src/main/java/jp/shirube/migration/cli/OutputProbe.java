package jp.shirube.migration.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.publish.OutputFaults;
import jp.shirube.migration.run.RunFinding;

/** Finds out before a run begins whether its output can be written. */
final class OutputProbe {

  private static final int PROBE_BYTES = 256 * 1024;

  private OutputProbe() {}

  /** The finding when the folder or one above it is a file; empty when it can be a folder. */
  static List<Finding> place(Path folder) {
    Path present = folder;
    while (present != null && Files.notExists(present)) {
      present = present.getParent();
    }
    if (present == null || Files.isDirectory(present)) {
      return List.of();
    }
    return List.of(
        Finding.of(RunFinding.NO_FOLDER, Place.NOWHERE, Map.of("path", present.toString())));
  }

  /**
   * Makes the folder and writes a file there for a moment.
   *
   * @throws CommandException failed, when that is not possible (SRB-PUB-0003, SRB-PUB-0004)
   */
  static void demandWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      write(folder);
    } catch (IOException e) {
      FindingException explained = OutputFaults.explain(e, folder);
      throw new CommandException(ExitCodes.FAILED, explained.findings());
    }
  }

  private static void write(Path folder) throws IOException {
    Path probe = Files.createTempFile(folder, ".probe", ".tmp");
    try (OutputStream out = Files.newOutputStream(probe)) {
      out.write(new byte[PROBE_BYTES]);
    } finally {
      Files.deleteIfExists(probe);
    }
  }
}
