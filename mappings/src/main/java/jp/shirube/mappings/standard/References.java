package jp.shirube.mappings.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The references between standard groups, read from {@code standard/references.csv}. */
public final class References {

  private static final String RESOURCE = "/standard/references.csv";
  private static final String ITEM_SEPARATOR = ";";

  private final List<Reference> all;

  private References(List<Reference> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The references the project brings with it.
   *
   * @throws UncheckedIOException when the resource cannot be read
   */
  public static References load() {
    try (InputStream in = References.class.getResourceAsStream(RESOURCE);
        Reader text =
            new InputStreamReader(Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static References read(Reader text) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return new References(rows.stream().map(References::reference).toList());
    }
  }

  private static Reference reference(NamedCsvRecord row) {
    return new Reference(
        row.getField("child_group"),
        List.of(row.getField("child_items").split(ITEM_SEPARATOR)),
        row.getField("parent_group"),
        List.of(row.getField("parent_items").split(ITEM_SEPARATOR)),
        Sureness.ofId(row.getField("verified")));
  }

  /** All of them, in the order of the resource. */
  public List<Reference> all() {
    return all;
  }

  /** References between groups of one system. */
  public List<Reference> inside(String systemId) {
    return all.stream()
        .filter(Reference::isInsideSystem)
        .filter(reference -> reference.childSystem().equals(systemId))
        .toList();
  }

  /** References from a system's groups to those of other systems. */
  public List<Reference> outOf(String systemId) {
    return all.stream()
        .filter(reference -> !reference.isInsideSystem())
        .filter(reference -> reference.childSystem().equals(systemId))
        .toList();
  }
}
