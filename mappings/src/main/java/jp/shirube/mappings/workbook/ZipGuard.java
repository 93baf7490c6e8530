package jp.shirube.mappings.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.shirube.mappings.workbook.WorkbookRefusedException.Reason;

/** Unpacks a zip file into nothing and counts, so that a zip bomb is known before it is opened. */
final class ZipGuard {

  private static final int MAX_ENTRIES = 2_000;
  private static final long RATIO_FREE_BYTES = 1_000_000;
  private static final long MAX_RATIO = 100;

  private final long maxBytes;
  private long unpacked;

  private ZipGuard(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * @throws IOException when it is not a zip file or damaged
   */
  static void check(Path file, long maxBytes) throws IOException, WorkbookRefusedException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        throw tooLarge();
      }
      new ZipGuard(maxBytes).checkEntries(zip);
    }
  }

  private void checkEntries(ZipFile zip) throws IOException, WorkbookRefusedException {
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      long size = count(zip, entry);
      if (size > RATIO_FREE_BYTES && size > MAX_RATIO * entry.getCompressedSize()) {
        throw tooLarge();
      }
    }
  }

  private long count(ZipFile zip, ZipEntry entry) throws IOException, WorkbookRefusedException {
    byte[] buffer = new byte[65_536];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        unpacked += read;
        if (unpacked > maxBytes) {
          throw tooLarge();
        }
      }
    }
    return size;
  }

  private static WorkbookRefusedException tooLarge() {
    return new WorkbookRefusedException(Reason.TOO_LARGE, null);
  }
}
