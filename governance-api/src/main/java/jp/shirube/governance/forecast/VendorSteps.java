package jp.shirube.governance.forecast;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which steps of a step list are a vendor's work; provisional (暫定). */
final class VendorSteps {

  private static final String SOURCE = "/forecast/vendor-steps.csv";

  private final Set<Integer> steps;

  private VendorSteps(Set<Integer> steps) {
    this.steps = steps;
  }

  /** Those of an edition; of one that is not known every step is taken for the vendor's. */
  static VendorSteps of(String edition) {
    try (InputStream in =
            Objects.requireNonNull(VendorSteps.class.getResourceAsStream(SOURCE), SOURCE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return new VendorSteps(
          rows.stream()
              .filter(row -> row.getField("edition").equals(edition))
              .map(row -> Integer.valueOf(row.getField("step_no")))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(int stepNo) {
    return steps.isEmpty() || steps.contains(stepNo);
  }
}
