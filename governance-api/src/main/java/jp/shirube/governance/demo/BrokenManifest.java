package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.delivery.Manifest;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.delivery.ManifestReader;
import jp.shirube.migration.delivery.ManifestWriter;

/** Spoils a delivery on request: its manifest states one record too many. */
final class BrokenManifest {

  private BrokenManifest() {}

  /** Rewrites the manifest of a sound delivery so that it has to be refused. */
  static void in(Path delivery) {
    Manifest manifest = ManifestReader.read(delivery, finding -> {}).orElseThrow();
    List<ManifestEntry> entries = new ArrayList<>(manifest.entries());
    entries.set(0, withOneMore(entries.get(0)));
    ManifestWriter.write(
        delivery,
        new Manifest(
            manifest.systemId(),
            manifest.vendorId(),
            manifest.number(),
            manifest.extractedAt(),
            entries));
  }

  private static ManifestEntry withOneMore(ManifestEntry entry) {
    return new ManifestEntry(
        entry.fileId(),
        entry.fileName(),
        entry.records() + 1,
        entry.bytes(),
        entry.sha256(),
        entry.totalField(),
        entry.total(),
        entry.declaredEmpty());
  }
}
