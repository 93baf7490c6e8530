package jp.shirube.migration.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the images of a stored delivery. */
final class StoredImages {

  private StoredImages() {}

  static void each(StoredDelivery delivery, DeliveredImages.Visitor visitor) {
    delivery.files().stream()
        .filter(file -> file.fileId().equals(DeliveredImages.FILE_ID))
        .filter(file -> file.records() > 0)
        .forEach(file -> each(delivery, file.records(), visitor));
  }

  /** The store must hold what was counted on receipt. */
  private static void each(StoredDelivery delivery, long counted, DeliveredImages.Visitor visitor) {
    try (InputStream in = delivery.open(DeliveredImages.FILE_ID, 0)) {
      if (ImageContainer.read(in, visitor) != counted) {
        throw StoreFaults.damaged(delivery.id(), null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
