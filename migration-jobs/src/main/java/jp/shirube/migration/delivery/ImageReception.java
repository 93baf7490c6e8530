package jp.shirube.migration.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.crypto.EncryptedFiles;
import jp.shirube.migration.crypto.MasterKey;

/** Receives the container of a delivery's images in one pass. */
final class ImageReception {

  private final Path folder;
  private final ManifestEntry entry;
  private final Consumer<Finding> findings;

  ImageReception(Path folder, ManifestEntry entry, Consumer<Finding> findings) {
    this.folder = folder;
    this.entry = entry;
    this.findings = findings;
  }

  /**
   * @param stored where the encrypted content goes
   * @return what was received; an empty file where there is none
   */
  StoredFile receive(Path stored, MasterKey key, String purpose) throws IOException {
    Path file = folder.resolve(entry.fileName());
    try (OutputStream out = new EncryptedFiles(key, purpose).create(stored)) {
      return receive(file, out);
    }
  }

  private StoredFile receive(Path file, OutputStream out) throws IOException {
    if (!isThere(file)) {
      return received(new CopyingInput(InputStream.nullInputStream(), out), 0);
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      CopyingInput copying = new CopyingInput(in, out);
      long images = ImageContainer.read(copying, (name, content) -> {});
      StatedFigures.compare(entry, copying, images, findings);
      return received(copying, images);
    } catch (ImageContainer.UnusableException e) {
      report(DeliveryFinding.IMAGES_UNUSABLE, Map.of("problem", e.problem()));
      return received(new CopyingInput(InputStream.nullInputStream(), out), 0);
    }
  }

  private boolean isThere(Path file) {
    if (!PlainFiles.exists(file)) {
      if (!entry.declaredEmpty()) {
        report(DeliveryFinding.FILE_MISSING, Map.of("fileId", entry.fileId()));
      }
      return false;
    }
    if (!PlainFiles.isPlain(file)) {
      report(DeliveryFinding.NOT_A_PLAIN_FILE, Map.of());
      return false;
    }
    return true;
  }

  private StoredFile received(CopyingInput copied, long images) {
    return new StoredFile(
        entry.fileId(), entry.fileName(), images, copied.bytes(), copied.sha256(), List.of());
  }

  private void report(DeliveryFinding code, Map<String, String> arguments) {
    findings.accept(Finding.of(code, Place.file(entry.fileName()), arguments));
  }
}
