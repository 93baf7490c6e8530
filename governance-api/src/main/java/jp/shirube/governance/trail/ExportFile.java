package jp.shirube.governance.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The parts of an exported file. Those that are read whole are small; more of them is not read. */
final class ExportFile {

  private static final int SMALL = 1 << 20;
  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;

  ExportFile(ZipFile zip) {
    this.zip = zip;
  }

  List<String> missing() {
    return Stream.concat(
            ExportParts.HASHED.stream(),
            Stream.of(ExportParts.SIGNED, ExportParts.SIGNATURE, ExportParts.PUBLIC_KEY))
        .filter(part -> zip.getEntry(part) == null)
        .toList();
  }

  byte[] bytes(String part) throws IOException {
    try (InputStream in = open(part)) {
      return in.readNBytes(SMALL);
    }
  }

  String text(String part) throws IOException {
    return new String(bytes(part), StandardCharsets.UTF_8);
  }

  Hash hash(String part) throws IOException {
    MessageDigest digest = Hash.sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = open(part)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Hash.ofDigest(digest.digest());
  }

  BufferedReader lines(String part) throws IOException {
    return new BufferedReader(new InputStreamReader(open(part), StandardCharsets.UTF_8));
  }

  private InputStream open(String part) throws IOException {
    return zip.getInputStream(Objects.requireNonNull(zip.getEntry(part), part));
  }
}
