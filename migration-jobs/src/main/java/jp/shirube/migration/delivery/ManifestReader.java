package jp.shirube.migration.delivery;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Reads {@code manifest.csv}, telling everything that is wrong with it. */
public final class ManifestReader {

  /** A manifest is a list of files; a larger one is none. */
  static final int LARGEST = 4 * 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ManifestReader() {}

  /**
   * Reads the manifest of a delivery's folder.
   *
   * @return the manifest; empty when a finding says why not
   * @throws UncheckedIOException when the file cannot be read
   */
  public static Optional<Manifest> read(Path folder, Consumer<Finding> findings) {
    return bytes(folder, findings).flatMap(bytes -> parse(bytes, findings));
  }

  /** The bytes of a folder's manifest; empty when a finding says why not. */
  static Optional<byte[]> bytes(Path folder, Consumer<Finding> findings) {
    Path file = folder.resolve(Manifest.FILE_NAME);
    if (!PlainFiles.exists(file)) {
      findings.accept(Finding.of(DeliveryFinding.NO_MANIFEST, Place.file(Manifest.FILE_NAME)));
      return Optional.empty();
    }
    if (!PlainFiles.isPlain(file)) {
      findings.accept(Finding.of(DeliveryFinding.NOT_A_PLAIN_FILE, Place.file(Manifest.FILE_NAME)));
      return Optional.empty();
    }
    return limited(file, findings);
  }

  private static Optional<byte[]> limited(Path file, Consumer<Finding> findings) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        findings.accept(problem("size", 0));
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the bytes of a manifest. */
  static Optional<Manifest> parse(byte[] bytes, Consumer<Finding> findings) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return build(rows(text), findings);
    } catch (CharacterCodingException e) {
      findings.accept(problem("charset", 0));
    } catch (CsvParseException e) {
      findings.accept(problem("csv", 0));
    }
    return Optional.empty();
  }

  private static List<CsvRecord> rows(String text) {
    String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return CsvReader.builder()
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(content)
        .stream()
        .toList();
  }

  private static Optional<Manifest> build(List<CsvRecord> rows, Consumer<Finding> findings) {
    if (rows.isEmpty()) {
      findings.accept(problem("empty", 0));
      return Optional.empty();
    }
    return ManifestHeading.read(rows.get(0), findings)
        .flatMap(
            heading -> new ManifestBuilder(heading, findings).build(rows.subList(1, rows.size())));
  }

  private static Finding problem(String problem, long line) {
    return ManifestProblem.of(Place.line(Manifest.FILE_NAME, line), problem);
  }
}
