package jp.shirube.mappings.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.shirube.mappings.workbook.WorkbookRefusedException.Reason;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a zip package, unpacked into nothing and counted, so that a zip bomb is known before
 * it is opened.
 *
 * @param names lower case
 */
record PackageParts(Set<String> names) {

  private static final int MAX_PARTS = 2_000;
  private static final long RATIO_FREE_BYTES = 1_000_000;
  private static final long MAX_RATIO = 100;

  /**
   * @param maxBytes that all parts may have together
   * @throws IOException when the package is damaged, or its directory names other parts than are
   *     there
   * @throws WorkbookRefusedException when it is too large
   */
  static PackageParts count(byte[] bytes, long maxBytes)
      throws IOException, WorkbookRefusedException {
    Set<String> names = new HashSet<>();
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        names.add(part.getName());
        unpacked += size(zip, part, maxBytes - unpacked);
        if (unpacked > maxBytes || names.size() > MAX_PARTS) {
          throw tooLarge();
        }
      }
    }
    requireDirectory(bytes, names);
    return new PackageParts(Set.copyOf(names.stream().map(PackageParts::lower).toList()));
  }

  private static long size(ZipInputStream zip, ZipEntry part, long limit)
      throws IOException, WorkbookRefusedException {
    byte[] buffer = new byte[65_536];
    long size = 0;
    for (int n = zip.read(buffer); n >= 0 && size <= limit; n = zip.read(buffer)) {
      size += n;
    }
    long packed = part.getCompressedSize();
    if (size > RATIO_FREE_BYTES && packed >= 0 && size > MAX_RATIO * packed) {
      throw tooLarge();
    }
    return size;
  }

  /** A package that was cut has no directory at its end. */
  private static void requireDirectory(byte[] bytes, Set<String> names) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      Set<String> listed = new HashSet<>();
      Collections.list(zip.getEntries()).forEach(entry -> listed.add(entry.getName()));
      if (!listed.equals(names)) {
        throw new IOException("the directory of the package names other parts");
      }
    }
  }

  boolean isWorkbook() {
    return names.contains("[content_types].xml") && names.contains("xl/workbook.xml");
  }

  boolean hasMacros() {
    return names.contains("xl/vbaproject.bin")
        || names.stream().anyMatch(part -> part.startsWith("xl/macrosheets/"));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static WorkbookRefusedException tooLarge() {
    return new WorkbookRefusedException(Reason.TOO_LARGE, null);
  }
}
