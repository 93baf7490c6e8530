package jp.shirube.governance.hearing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/**
 * The words for causes of delay, as data: {@code forms/causes.csv} of the home folder (columns
 * cause, name), else those of the product.
 */
final class CauseVocabulary {

  private static final String FILE = "causes.csv";

  private final Map<String, String> names;

  private CauseVocabulary(Map<String, String> names) {
    this.names = names;
  }

  /**
   * @throws FindingException when the city's own list cannot be read
   */
  static CauseVocabulary of(Path home) {
    Path own = home.resolve("forms").resolve(FILE);
    try {
      String csv =
          Files.isRegularFile(own) ? Files.readString(own, StandardCharsets.UTF_8) : builtIn();
      return read(csv);
    } catch (IOException | CsvParseException | IllegalArgumentException e) {
      throw new FindingException(Finding.of(HearingCode.CAUSES_UNREADABLE, Place.file(FILE)), e);
    }
  }

  private static String builtIn() throws IOException {
    try (InputStream in = CauseVocabulary.class.getResourceAsStream("/hearing/" + FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static CauseVocabulary read(String csv) {
    Map<String, String> names = new LinkedHashMap<>();
    String plain = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    CsvReader.builder().ofNamedCsvRecord(plain).stream()
        .forEach(
            row -> {
              String name = row.findField("name").orElse("").strip();
              String cause = row.findField("cause").orElse("").strip();
              if (name.isEmpty() || cause.isEmpty()) {
                throw new IllegalArgumentException("line " + row.getStartingLineNumber());
              }
              names.put(cause, name);
            });
    return new CauseVocabulary(names);
  }

  boolean has(String cause) {
    return names.containsKey(cause);
  }

  /** The word for people; a cause that is no longer in the list keeps its id. */
  String name(String cause) {
    return names.getOrDefault(cause, cause);
  }

  Map<String, String> names() {
    return Collections.unmodifiableMap(names);
  }

  String known() {
    return String.join("、", names.keySet());
  }
}
