package jp.shirube.migration.sample.delivery;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.delivery.ManifestWriter;

/** Writes the records of one file and keeps what the manifest states of them. */
public final class ExtractWriter implements Closeable {

  private final Path folder;
  private final ExtractLayout layout;
  private final RecordCodec codec;
  private final OutputStream out;
  private long records;
  private BigDecimal total = BigDecimal.ZERO;

  /**
   * @throws UncheckedIOException when the file cannot be written
   */
  public ExtractWriter(Path folder, ExtractLayout layout, RecordCodec codec) {
    this.folder = folder;
    this.layout = layout;
    this.codec = codec;
    try {
      Files.createDirectories(folder);
      out =
          new BufferedOutputStream(
              Files.newOutputStream(folder.resolve(layout.fileName())), 1 << 16);
      out.write(codec.head(layout));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a record and returns its number. */
  public long write(Extract extract) {
    try {
      out.write(extract.encode(codec));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!layout.totalField().isEmpty()) {
      total = total.add(new BigDecimal(extract.get(layout.totalField())));
    }
    return ++records;
  }

  public ExtractLayout layout() {
    return layout;
  }

  /** 1-based line of a record. */
  public long line(long record) {
    return codec.line(record);
  }

  /** What the manifest states of the file; to be asked after closing. */
  public ManifestEntry entry() {
    boolean totalled = !layout.totalField().isEmpty();
    return ManifestWriter.describe(
        folder,
        layout.fileId(),
        layout.fileName(),
        records,
        layout.totalField(),
        totalled ? total : null);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
