package jp.shirube.governance.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What of a chain is kept outside of the database, in the installation's folder: the key that signs
 * its ends, and the last end itself ({@code <home>/trail/<municipality>.head}), so that a chain cut
 * short or written anew together with its seals is noticed.
 */
public final class Notary {

  private final Path folder;
  private final InstallationKey key;

  private Notary(Path folder, InstallationKey key) {
    this.folder = folder;
    this.key = key;
  }

  /**
   * The notary of an installation; its key is made when there is none.
   *
   * @param home the installation's folder
   * @throws jp.shirube.mappings.finding.FindingException when the key cannot be used
   */
  public static Notary of(Path home) {
    return new Notary(home.resolve("trail"), InstallationKey.openOrCreate(home));
  }

  public InstallationKey key() {
    return key;
  }

  /** The last end that was remembered, empty when there is none. */
  Optional<Head> remembered(String municipality) {
    Path file = file(municipality);
    try {
      return Files.exists(file) ? Optional.of(head(Files.readAllLines(file))) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Head head(List<String> lines) {
    return new Head(Long.parseLong(lines.get(0)), new Hash(lines.get(1)));
  }

  /** Remembers the end of a chain; an earlier one than is known is not taken. */
  void remember(String municipality, Head head) {
    if (remembered(municipality).filter(known -> known.seq() >= head.seq()).isPresent()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, municipality, ".new");
      Files.writeString(
          fresh, head.seq() + "\n" + head.hash().hex() + "\n", StandardCharsets.UTF_8);
      Files.move(fresh, file(municipality), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String municipality) {
    return folder.resolve(municipality + ".head");
  }
}
