package jp.shirube.governance.municipality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.BusinessSystem;

/** How the sample city is set up: real departments, invented vendors. */
public final class SampleSettings {

  private static final Municipality CITY = new Municipality("082368", "小美玉市", "行政経営課");

  private SampleSettings() {}

  /**
   * @param systems the business systems with their departments
   * @throws IllegalArgumentException when a system has no vendor in the sample
   */
  public static Settings of(List<BusinessSystem> systems) {
    Map<String, String> vendorOf = table("sample-systems.csv", "system_id", "vendor");
    Map<String, String> names = table("sample-vendors.csv", "vendor", "name");
    List<Vendor> vendors =
        names.entrySet().stream()
            .map(entry -> new Vendor(entry.getKey(), entry.getValue()))
            .toList();
    return new Settings(
        CITY,
        vendors,
        systems.stream().map(system -> assignment(system, vendorOf, names)).toList());
  }

  private static Assignment assignment(
      BusinessSystem system, Map<String, String> vendorOf, Map<String, String> names) {
    String vendor = vendorOf.get(system.id());
    if (vendor == null) {
      throw new IllegalArgumentException("no vendor in the sample for " + system.id());
    }
    return new Assignment(
        system.id(),
        system.name(),
        system.displayOrder(),
        system.department(),
        vendor,
        Objects.requireNonNull(names.get(vendor), vendor));
  }

  private static Map<String, String> table(String name, String key, String value) {
    try (InputStream in =
            Objects.requireNonNull(
                SampleSettings.class.getResourceAsStream("/municipality/" + name), name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream()
          .collect(Collectors.toMap(row -> row.getField(key), row -> row.getField(value)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
