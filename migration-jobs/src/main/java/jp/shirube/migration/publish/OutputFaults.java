package jp.shirube.migration.publish;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.shirube.mappings.finding.FindingException;

/** Says why an output folder could not be written. */
public final class OutputFaults {

  private static final long NEARLY_NOTHING = 1 << 16;

  private OutputFaults() {}

  /**
   * The finding of a fault while a file was written: the disk is full (SRB-PUB-0004), or the folder
   * cannot be written (SRB-PUB-0003).
   */
  public static FindingException explain(IOException fault, Path folder) {
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
      return present != null && isFull(Files.getFileStore(present));
    } catch (IOException e) {
      return false;
    }
  }

  /** A file system without any space, such as /proc, is not full but no place for files. */
  private static boolean isFull(FileStore store) throws IOException {
    return store.getTotalSpace() > 0 && store.getUsableSpace() < NEARLY_NOTHING;
  }
}
