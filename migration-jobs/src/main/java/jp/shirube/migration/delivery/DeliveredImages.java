package jp.shirube.migration.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The images that a delivery carries beside its records: one ZIP, named in the manifest. */
@FunctionalInterface
public interface DeliveredImages {

  /** ファイルID of the container in the manifest. No mapping reads it. */
  String FILE_ID = "画像";

  /** Takes an image. */
  @FunctionalInterface
  interface Visitor {
    void image(String name, byte[] content) throws IOException;
  }

  /**
   * Visits all of them in the order of the container; none when there is no container.
   *
   * @throws UncheckedIOException when the container cannot be read or the visitor fails
   */
  void each(Visitor visitor);

  /** Those of a stored delivery. */
  static DeliveredImages of(StoredDelivery delivery) {
    return visitor -> StoredImages.each(delivery, visitor);
  }
}
