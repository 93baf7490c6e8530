package jp.shirube.migration.delivery;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a ZIP of images from outside: plain names, each once, none large, not too many. */
final class ImageContainer {

  /** Bytes of the largest image. */
  static final int LARGEST = 1 << 20;

  private static final int MOST = 2_000_000;

  /** The container cannot be used; its message is the finding's word for why. */
  static final class UnusableException extends IOException {

    private static final long serialVersionUID = 1;

    UnusableException(String problem) {
      super(problem);
    }

    String problem() {
      return String.valueOf(getMessage());
    }
  }

  private final Set<String> names = new HashSet<>();
  private final DeliveredImages.Visitor visitor;

  private ImageContainer(DeliveredImages.Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Reads to the end of the stream.
   *
   * @return how many images there are
   * @throws UnusableException when the container is damaged or breaks a rule
   */
  static long read(InputStream in, DeliveredImages.Visitor visitor) throws IOException {
    ImageContainer container = new ImageContainer(visitor);
    container.readAll(new ZipInputStream(in, StandardCharsets.UTF_8));
    in.transferTo(OutputStream.nullOutputStream());
    return container.names.size();
  }

  private void readAll(ZipInputStream zip) throws IOException {
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        take(entry, zip.readNBytes(LARGEST + 1));
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UnusableException("zip");
    }
  }

  private void take(ZipEntry entry, byte[] content) throws IOException {
    if (entry.isDirectory() || !PlainFiles.isPlainName(entry.getName())) {
      throw new UnusableException("name");
    }
    if (content.length > LARGEST) {
      throw new UnusableException("size");
    }
    if (!names.add(entry.getName())) {
      throw new UnusableException("twice");
    }
    if (names.size() > MOST) {
      throw new UnusableException("many");
    }
    visitor.image(entry.getName(), content);
  }
}
