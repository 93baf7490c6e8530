package jp.shirube.governance.jobs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A delivery packed as a ZIP file: plain names only, no folders, and no more than a server can
 * take. Names are UTF-8 where the archive says so, else Windows' Japanese.
 */
final class DeliveryArchive {

  static final int MOST_FILES = 200;
  static final long MOST_BYTES = 4L << 30;

  private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}/\\\\:]{1,120}");
  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final int BLOCK = 1 << 16;

  private final Path folder;
  private long left = MOST_BYTES;
  private int files;

  private DeliveryArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Unpacks an archive into an empty folder.
   *
   * @throws jp.shirube.mappings.finding.FindingException SRB-JOB-0008 when it is none, or not plain
   */
  static void unpack(InputStream archive, Path folder) throws IOException {
    DeliveryArchive into = new DeliveryArchive(folder);
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(archive), WINDOWS)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        into.take(entry, zip);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw JobCode.BAD_ARCHIVE.exception(Map.of());
    }
    demand(into.files > 0);
  }

  private void take(ZipEntry entry, InputStream content) throws IOException {
    String name = entry.getName();
    demand(!entry.isDirectory() && PLAIN.matcher(name).matches() && !name.startsWith("."));
    files++;
    demand(files <= MOST_FILES && Files.notExists(folder.resolve(name)));
    try (OutputStream out =
        Files.newOutputStream(folder.resolve(name), StandardOpenOption.CREATE_NEW)) {
      copy(content, out);
    }
  }

  private void copy(InputStream content, OutputStream out) throws IOException {
    byte[] block = new byte[BLOCK];
    for (int read = content.read(block); read >= 0; read = content.read(block)) {
      left -= read;
      demand(left >= 0);
      out.write(block, 0, read);
    }
  }

  private static void demand(boolean good) {
    if (!good) {
      throw JobCode.BAD_ARCHIVE.exception(Map.of());
    }
  }
}
