package jp.shirube.governance.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks a file into nothing and counts, so that a bomb is known before it is opened. */
final class ZipBounds {

  static final long MEGABYTE = 1024L * 1024;
  static final long MAX_MEGABYTES = 8;

  /** A workbook of the whole city unpacks to less than 2 MB. */
  private static final long MAX_UNPACKED = 24 * MEGABYTE;

  private static final int MAX_PARTS = 1_000;
  private static final int BUFFER = 65_536;

  private ZipBounds() {}

  /**
   * Whether a file is larger than a workbook of ours can become. What is no zip file is not; it is
   * refused for that.
   */
  static boolean areExceeded(Path file) throws IOException {
    if (Files.size(file) > MAX_MEGABYTES * MEGABYTE) {
      return true;
    }
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      return areExceeded(zip);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean areExceeded(ZipInputStream zip) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    int parts = 0;
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      unpacked += size(zip, buffer, MAX_UNPACKED - unpacked);
      parts++;
      if (unpacked > MAX_UNPACKED || parts > MAX_PARTS) {
        return true;
      }
    }
    return false;
  }

  private static long size(InputStream part, byte[] buffer, long enough) throws IOException {
    long size = 0;
    for (int read = part.read(buffer); read >= 0 && size <= enough; read = part.read(buffer)) {
      size += read;
    }
    return size;
  }
}
