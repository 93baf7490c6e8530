package jp.shirube.migration.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.delivery.DeliveryFinding;
import jp.shirube.migration.delivery.IncomingFolder;
import jp.shirube.migration.delivery.Manifest;

/**
 * The deliveries a folder stands for. The folder may be a delivery, hold deliveries in sub-folders,
 * or hold a {@code source.properties} instead of a manifest; such a source is spooled into a
 * private folder, which {@link #close} deletes.
 */
public final class DeliveryFolders implements AutoCloseable {

  private final Path home;
  private final Clock clock;
  private final Consumer<Finding> findings;
  private final List<Path> folders = new ArrayList<>();
  private final List<IncomingFolder> spooled = new ArrayList<>();

  private DeliveryFolders(Path home, Clock clock, Consumer<Finding> findings) {
    this.home = home;
    this.clock = clock;
    this.findings = findings;
  }

  /**
   * Lists the deliveries and spools the sources among them.
   *
   * @param home the installation's folder; spooled data lie there until closing
   * @param findings takes warnings about sources
   * @throws FindingException SRB-DLV-0017 when there is no delivery, SRB-SPL-* of a source
   */
  public static DeliveryFolders resolve(
      Path folder, Path home, Clock clock, Consumer<Finding> findings) {
    DeliveryFolders resolved = new DeliveryFolders(home, clock, findings);
    boolean done = false;
    try {
      resolved.addAll(folder);
      done = true;
      return resolved;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!done) {
        resolved.close();
      }
    }
  }

  /** Folders with a manifest each, in the order of their names. */
  public List<Path> folders() {
    return List.copyOf(folders);
  }

  private void addAll(Path folder) throws IOException {
    List<Path> candidates = isDelivery(folder) ? List.of(folder) : subfolders(folder);
    if (candidates.isEmpty()) {
      throw new FindingException(
          List.of(
              Finding.of(
                  DeliveryFinding.NO_DELIVERY,
                  Place.NOWHERE,
                  Map.of("folder", folder.toString()))));
    }
    for (Path candidate : candidates) {
      folders.add(hasManifest(candidate) ? candidate : spool(candidate));
    }
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

  private Path spool(Path source) throws IOException {
    IncomingFolder target = IncomingFolder.open(home.resolve("spool"));
    spooled.add(target);
    SpoolSettings settings =
        SpoolSettingsReader.read(source.resolve(SpoolSettings.FILE_NAME), findings);
    new TableSpooler(settings, home, clock).spool(target.path());
    return target.path();
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
