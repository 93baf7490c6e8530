package jp.shirube.governance.trail;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ZIP file of an export; every part's hash is known after it was written. */
final class ExportZip {

  /** Takes lines; the line feed is added. */
  interface Lines {
    void line(String text);
  }

  /** Writes the lines of a part. */
  interface Content {
    void writeTo(Lines lines);
  }

  private final ZipOutputStream zip;
  private final Map<String, Hash> hashes = new HashMap<>();

  ExportZip(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Writes a part line by line and gives the number of its lines. */
  long lines(String name, Content content) throws IOException {
    MessageDigest digest = Hash.sha256();
    zip.putNextEntry(new ZipEntry(name));
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(new DigestOutputStream(zip, digest), StandardCharsets.UTF_8));
    long[] count = {0};
    content.writeTo(
        line -> {
          write(writer, line);
          count[0]++;
        });
    writer.flush();
    zip.closeEntry();
    hashes.put(name, Hash.ofDigest(digest.digest()));
    return count[0];
  }

  private static void write(Writer writer, String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void part(String name, String text) throws IOException {
    part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void part(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
    hashes.put(name, Hash.of(content));
  }

  Hash hash(String part) {
    return hashes.getOrDefault(part, Hash.NONE);
  }

  /** Adds what is signed, the signature and the public key, and ends the file. */
  void sign(SignedText signed, InstallationKey key) throws IOException {
    part(ExportParts.SIGNED, signed.text());
    part(ExportParts.SIGNATURE, key.sign(signed.text()));
    part(ExportParts.PUBLIC_KEY, key.publicPem());
    zip.finish();
  }
}
