package jp.shirube.migration.sample.delivery;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shirube.migration.delivery.DeliveredImages;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.delivery.ManifestWriter;

/** Writes the container of a delivery's images; the same images give the same bytes. */
public final class PictureWriter implements Closeable {

  private static final String FILE_NAME = "INEI.ZIP";
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 4, 1, 0, 0);

  private final Path folder;
  private final ZipOutputStream zip;
  private long pictures;

  /**
   * @throws UncheckedIOException when the file cannot be written
   */
  public PictureWriter(Path folder) {
    this.folder = folder;
    try {
      zip =
          new ZipOutputStream(
              new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE_NAME)), 1 << 16),
              StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(Picture picture) {
    ZipEntry entry = new ZipEntry(picture.name());
    entry.setTimeLocal(WRITTEN);
    try {
      zip.putNextEntry(entry);
      zip.write(picture.content());
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pictures++;
  }

  /** What the manifest states of the container; to be asked after closing. */
  public ManifestEntry entry() {
    return ManifestWriter.describe(folder, DeliveredImages.FILE_ID, FILE_NAME, pictures, "", null);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
