package jp.shirube.migration.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.source.PartitionSize;

/**
 * Keeps deliveries as encrypted files in {@code <home>/deliveries/<id>/}. A delivery appears there
 * whole, by one rename, or not at all.
 */
public final class FileDeliveryStore implements DeliveryStore {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]+-[0-9]{3}-[0-9a-f]{16}");

  private final Path deliveries;
  private final MasterKey key;
  private final PartitionSize size;

  public FileDeliveryStore(Path home, MasterKey key) {
    this(home, key, PartitionSize.DEFAULT);
  }

  public FileDeliveryStore(Path home, MasterKey key, PartitionSize size) {
    this.deliveries = home.resolve("deliveries");
    this.key = key;
    this.size = size;
  }

  /**
   * @throws FindingException SRB-DLV-0014 when the store cannot be written or the folder cannot be
   *     read; nothing of the delivery stays
   */
  @Override
  public Optional<StoredDelivery> receive(
      Path folder, MappingDefinition definition, Consumer<Finding> findings) {
    try (IncomingFolder incoming = IncomingFolder.open(deliveries)) {
      Reception reception = new Reception(folder, definition, size, findings);
      Optional<DeliveryIndex> index = reception.receive(incoming.path(), key);
      return index.isPresent() ? Optional.of(keep(incoming, index.get())) : Optional.empty();
    } catch (IOException e) {
      throw StoreFaults.failed(e);
    } catch (UncheckedIOException e) {
      throw StoreFaults.failed(e.getCause());
    }
  }

  private StoredDelivery keep(IncomingFolder incoming, DeliveryIndex index) throws IOException {
    Path target = deliveries.resolve(index.id());
    if (!PlainFiles.exists(target)) {
      new SealedIndex(key).write(incoming.path(), index);
      incoming.moveTo(target);
    }
    return load(target);
  }

  /**
   * @throws FindingException SRB-DLV-0015 when it is there and cannot be read
   */
  @Override
  public Optional<StoredDelivery> find(String id) {
    Path folder = deliveries.resolve(id);
    return ID.matcher(id).matches() && PlainFiles.exists(folder)
        ? Optional.of(load(folder))
        : Optional.empty();
  }

  @Override
  public Optional<StoredDelivery> find(String id, MappingDefinition definition) {
    return find(id).filter(stored -> DeliveryId.of(stored, definition, size).equals(id));
  }

  private StoredDelivery load(Path folder) {
    return new FileStoredDelivery(folder, new SealedIndex(key).read(folder), key);
  }
}
