package jp.shirube.migration.delivery;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.finding.Finding;

/** Receives deliveries and keeps them immutable, hashed and encrypted. */
public interface DeliveryStore {

  /**
   * Checks a delivery folder against its manifest and the mapping's list of files, encrypts it into
   * the store and finds the partitions. Receiving the same content again gives the same delivery.
   *
   * @param folder holds {@code manifest.csv} and the files
   * @param findings takes everything wrong with the delivery (SRB-DLV-*)
   * @return the stored delivery, or empty when an error finding refuses it; nothing is stored then
   */
  Optional<StoredDelivery> receive(
      Path folder, MappingDefinition definition, Consumer<Finding> findings);

  /**
   * A delivery received before, as a definition cuts its records.
   *
   * @return empty when there is none, or when it was cut by layouts that differ from the
   *     definition's: it has to be received anew
   */
  Optional<StoredDelivery> find(String id, MappingDefinition definition);

  /** A delivery received before. */
  Optional<StoredDelivery> find(String id);
}
