package jp.shirube.migration.delivery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import jp.shirube.mappings.definition.Cover;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.source.PartitionSize;

/** Receives one delivery: everything that is wrong with it is told, not only the first thing. */
final class Reception {

  private final Path folder;
  private final MappingDefinition definition;
  private final PartitionSize size;
  private final Consumer<Finding> findings;
  private final String token = UUID.randomUUID().toString();
  private boolean good = true;

  Reception(
      Path folder, MappingDefinition definition, PartitionSize size, Consumer<Finding> findings) {
    this.folder = folder;
    this.definition = definition;
    this.size = size;
    this.findings = findings;
  }

  /**
   * Checks and encrypts everything into a folder.
   *
   * @return what was received; empty when an error finding refuses it
   */
  Optional<DeliveryIndex> receive(Path target, MasterKey key) throws IOException {
    Optional<byte[]> bytes = ManifestReader.bytes(folder, this::report);
    Optional<Manifest> manifest = bytes.flatMap(read -> ManifestReader.parse(read, this::report));
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    checkOwner(manifest.get());
    checkNames(manifest.get());
    List<StoredFile> files = receiveFiles(manifest.get(), target, key);
    return good ? Optional.of(index(manifest.get(), bytes.orElseThrow(), files)) : Optional.empty();
  }

  private void report(Finding finding) {
    good &= !finding.isError();
    findings.accept(finding);
  }

  private void checkOwner(Manifest manifest) {
    Cover cover = definition.cover();
    compare(ManifestColumn.SYSTEM, manifest.systemId(), cover.systemId());
    compare(ManifestColumn.VENDOR, manifest.vendorId(), cover.vendorId());
  }

  private void compare(ManifestColumn column, String stated, String expected) {
    if (!stated.equals(expected)) {
      report(
          Finding.of(
              DeliveryFinding.OTHER_OWNER,
              Place.file(Manifest.FILE_NAME).withColumn(column.heading()),
              Map.of("column", column.heading(), "stated", stated, "expected", expected)));
    }
  }

  private void checkNames(Manifest manifest) throws IOException {
    TreeSet<String> unnamed = new TreeSet<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(path -> unnamed.add(path.getFileName().toString()));
    }
    unnamed.remove(Manifest.FILE_NAME);
    manifest.entries().forEach(entry -> unnamed.remove(entry.fileName()));
    unnamed.forEach(name -> report(Finding.of(DeliveryFinding.FILE_NOT_NAMED, Place.file(name))));
    manifest.entries().stream()
        .filter(entry -> definition.file(entry.fileId()).isEmpty() && !isImages(entry))
        .forEach(entry -> report(notMapped(entry)));
  }

  private static Finding notMapped(ManifestEntry entry) {
    return Finding.of(
        DeliveryFinding.FILE_NOT_MAPPED,
        Place.file(entry.fileName()),
        Map.of("fileId", entry.fileId()));
  }

  private List<StoredFile> receiveFiles(Manifest manifest, Path target, MasterKey key)
      throws IOException {
    List<StoredFile> files = new ArrayList<>();
    for (SourceFile layout : definition.files()) {
      FileReception file = new FileReception(folder, layout, size, this::report);
      Path stored = target.resolve(DeliveryIndex.storedName(files.size()));
      String purpose = DeliveryIndex.purpose(token, files.size());
      files.add(file.receive(manifest.entry(layout.id()), stored, key, purpose));
    }
    Optional<ManifestEntry> images = manifest.entries().stream().filter(this::isImages).findFirst();
    if (images.isPresent()) {
      Path stored = target.resolve(DeliveryIndex.storedName(files.size()));
      String purpose = DeliveryIndex.purpose(token, files.size());
      files.add(
          new ImageReception(folder, images.get(), this::report).receive(stored, key, purpose));
    }
    return files;
  }

  private boolean isImages(ManifestEntry entry) {
    return entry.fileId().equals(DeliveredImages.FILE_ID)
        && definition.file(entry.fileId()).isEmpty();
  }

  private DeliveryIndex index(Manifest manifest, byte[] bytes, List<StoredFile> files) {
    String content = contentHash(bytes, files);
    return new DeliveryIndex(
        DeliveryId.of(manifest.vendorId(), manifest.systemId(), content, definition, size),
        manifest.systemId(),
        manifest.vendorId(),
        manifest.number(),
        content,
        token,
        files);
  }

  private static String contentHash(byte[] manifest, List<StoredFile> files) {
    MessageDigest digest = Hashes.sha256();
    digest.update(manifest);
    files.forEach(file -> Hashes.update(digest, file.fileId(), file.sha256()));
    return HexFormat.of().formatHex(digest.digest());
  }
}
