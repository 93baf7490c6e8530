package jp.shirube.migration.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.delivery.DeliveryFinding;
import jp.shirube.migration.delivery.IncomingFolder;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestReader;

/**
 * The deliveries a folder stands for. The folder may be a delivery, hold deliveries in sub-folders,
 * or hold a {@code source.properties} instead of a manifest; such a source is spooled into a
 * private folder when it is asked for, which {@link #close} deletes.
 */
public final class DeliveryFolders implements AutoCloseable {

  private final Path home;
  private final Clock clock;
  private final List<Path> folders;
  private final List<IncomingFolder> spooled = new CopyOnWriteArrayList<>();

  private DeliveryFolders(List<Path> folders, Path home, Clock clock) {
    this.folders = List.copyOf(folders);
    this.home = home;
    this.clock = clock;
  }

  /**
   * Lists the deliveries and sources.
   *
   * @param home the installation's folder; spooled data lie there until closing
   * @throws FindingException SRB-DLV-0017 when there is none
   */
  public static DeliveryFolders resolve(Path folder, Path home, Clock clock) {
    try {
      List<Path> found = isDelivery(folder) ? List.of(folder) : subfolders(folder);
      if (found.isEmpty()) {
        Map<String, String> arguments = Map.of("folder", folder.toString());
        throw new FindingException(
            List.of(Finding.of(DeliveryFinding.NO_DELIVERY, Place.NOWHERE, arguments)));
      }
      return new DeliveryFolders(found, home, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folders with a manifest or the settings of a source, in the order of their names. */
  public List<Path> folders() {
    return folders;
  }

  /**
   * Whose the delivery in a folder is.
   *
   * @param findings takes what is wrong with a manifest, and warnings about a source
   * @return empty when its manifest cannot be read
   * @throws FindingException SRB-SPL-* when a source's settings are wrong
   */
  public Optional<DeliverySender> sender(Path folder, Consumer<Finding> findings) {
    if (hasManifest(folder)) {
      return ManifestReader.read(folder, findings)
          .map(manifest -> new DeliverySender(manifest.systemId(), manifest.vendorId()));
    }
    SpoolSettings settings = settings(folder, findings);
    return Optional.of(new DeliverySender(settings.systemId(), settings.vendorId()));
  }

  /**
   * The delivery of a folder: itself, or what its source gives now. Several may be asked for at
   * once.
   *
   * @throws FindingException SRB-SPL-* of a source
   */
  public Path delivery(Path folder) {
    if (hasManifest(folder)) {
      return folder;
    }
    try {
      IncomingFolder target = IncomingFolder.open(home.resolve("spool"));
      spooled.add(target);
      new TableSpooler(settings(folder, told -> {}), home, clock).spool(target.path());
      return target.path();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SpoolSettings settings(Path folder, Consumer<Finding> findings) {
    return SpoolSettingsReader.read(folder.resolve(SpoolSettings.FILE_NAME), findings);
  }

  private static List<Path> subfolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(DeliveryFolders::isDelivery).sorted().toList();
    }
  }

  private static boolean isDelivery(Path folder) {
    return hasManifest(folder) || Files.exists(folder.resolve(SpoolSettings.FILE_NAME));
  }

  private static boolean hasManifest(Path folder) {
    return Files.exists(folder.resolve(Manifest.FILE_NAME));
  }

  @Override
  public void close() {
    try {
      for (IncomingFolder folder : spooled) {
        folder.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
