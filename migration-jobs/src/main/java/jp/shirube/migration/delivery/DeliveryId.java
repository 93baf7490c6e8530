package jp.shirube.migration.delivery;

import java.security.MessageDigest;
import java.util.HexFormat;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.migration.source.PartitionSize;

/** Ids of deliveries in the store. */
final class DeliveryId {

  private static final int DIGITS = 16;

  private DeliveryId() {}

  /** The same content cut in another way is another delivery: its partitions differ. */
  static String of(
      String vendorId,
      String systemId,
      String contentHash,
      MappingDefinition definition,
      PartitionSize size) {
    MessageDigest digest = Hashes.sha256();
    Hashes.update(digest, contentHash, size.toString());
    definition.files().forEach(layout -> Hashes.update(digest, layout.id(), cutting(layout)));
    String vendor = vendorId.replaceAll("[^A-Za-z0-9_]", "_");
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    return vendor + "-" + systemId + "-" + hash;
  }

  /** The id that a stored delivery has when a definition of its system and vendor cuts it. */
  static String of(StoredDelivery stored, MappingDefinition definition, PartitionSize size) {
    return of(
        definition.cover().vendorId(),
        definition.cover().systemId(),
        stored.contentHash(),
        definition,
        size);
  }

  private static String cutting(SourceFile layout) {
    return String.join(
        "|",
        layout.format().name(),
        layout.charset(),
        String.valueOf((int) layout.delimiter()),
        String.valueOf((int) layout.quote()),
        String.valueOf(layout.headerLines()),
        String.valueOf(layout.recordLength()),
        String.valueOf(layout.lineBreaks()),
        layout.fields().stream()
            .map(field -> field.encoding() + "," + field.start() + "," + field.bytes())
            .toList()
            .toString());
  }
}
