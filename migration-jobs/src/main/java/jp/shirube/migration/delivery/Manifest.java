package jp.shirube.migration.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a vendor states about a delivery ({@code manifest.csv}, see docs/delivery-format.md).
 *
 * @param systemId 業務ID, 3 digits
 * @param vendorId 事業者ID
 * @param number the vendor's number of the delivery
 * @param extractedAt when the data were extracted
 * @param entries one per file
 */
public record Manifest(
    String systemId,
    String vendorId,
    String number,
    OffsetDateTime extractedAt,
    List<ManifestEntry> entries) {

  /** Its name in the folder of a delivery. */
  public static final String FILE_NAME = "manifest.csv";

  public Manifest {
    entries = List.copyOf(entries);
  }

  public Optional<ManifestEntry> entry(String fileId) {
    return entries.stream().filter(entry -> entry.fileId().equals(fileId)).findFirst();
  }
}
