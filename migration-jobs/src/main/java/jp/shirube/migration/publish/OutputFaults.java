package jp.shirube.migration.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.shirube.mappings.finding.FindingException;

/** Says why an output folder could not be written. */
final class OutputFaults {

  private static final long NEARLY_NOTHING = 1 << 16;

  private OutputFaults() {}

  static FindingException explain(IOException fault, Path folder) {
    PublishFinding code =
        isDiskFull(folder) ? PublishFinding.OUTPUT_DISK_FULL : PublishFinding.OUTPUT_UNWRITABLE;
    return new FindingException(code.finding(Map.of("folder", folder.toString())), fault);
  }

  private static boolean isDiskFull(Path folder) {
    try {
      Path present = folder;
      while (present != null && !Files.exists(present)) {
        present = present.getParent();
      }
      return present != null && Files.getFileStore(present).getUsableSpace() < NEARLY_NOTHING;
    } catch (IOException e) {
      return false;
    }
  }
}
