package jp.shirube.migration.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.expected.ExpectedFiles;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.fault.VendorBooks;
import jp.shirube.migration.sample.vendorc.RelationalBooks;
import jp.shirube.migration.sample.vendorc.VendorCDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * The sample city: an invented municipality with the deliveries of its three vendors, what is wrong
 * in them, and the rows that must come of them. Everything follows from the options; the city is
 * never held as a whole.
 */
public final class SampleCity {

  /** Name of the list of faults in the folder. */
  public static final String FAULTS = "faults.csv";

  /** Name of the folder of expected rows and counts. */
  public static final String EXPECTED = "expected";

  private final SampleOptions options;
  private final City city;
  private List<String> unplanted = List.of();

  public SampleCity(SampleOptions options) {
    this.options = options;
    this.city = new City(options.seed(), options.residents(), options.asOf());
  }

  /**
   * Writes the deliveries as folders {@code <vendor>-<system>}, {@code faults.csv}, {@code
   * expected/<group>.csv} and {@code expected/counts.csv}.
   *
   * @return the deliveries' folders by 業務ID
   * @throws UncheckedIOException when they cannot be written
   */
  public Map<String, Path> writeTo(Path folder) {
    return write(folder, true);
  }

  /**
   * Like {@link #writeTo}, but of the rows that must come only {@code expected/counts.csv}: a
   * demonstration compares counts.
   */
  public Map<String, Path> writeWithoutRows(Path folder) {
    return write(folder, false);
  }

  private Map<String, Path> write(Path folder, boolean rows) {
    List<VendorBooks> vendors = SampleSystems.all(city);
    FaultBook faults = new FaultBook();
    Map<String, DeliveryWriter> writers = new LinkedHashMap<>();
    for (VendorBooks vendor : vendors) {
      if (options.wants(vendor.systemId())) {
        writers.put(vendor.systemId(), new DeliveryWriter(folder, vendor, faults));
      }
    }
    try {
      writeRecords(folder, vendors, writers, rows);
      writeManifests(vendors, writers);
      writeCounts(folder, writers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faults.write(folder.resolve(FAULTS));
    return writers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().folder()));
  }

  /**
   * Writes a delivery of vendor A with nothing but sound resident records, for measuring: the other
   * files are declared empty.
   *
   * @param folder becomes the delivery
   * @param records exactly how many, whatever the options say about residents
   * @throws UncheckedIOException when it cannot be written
   */
  public void writeResidents(Path folder, long records) {
    new ResidentBulk(options).write(folder, records);
  }

  /**
   * Fills the tables of a system of vendor C in a PostgreSQL schema, which is made anew, in the
   * caller's transaction. Spooling them with {@link VendorCDatabase#source} gives the delivery that
   * {@link #writeTo} writes without a database.
   *
   * @throws UncheckedIOException when the working files cannot be written
   */
  public void writeVendorC(Connection connection, RelationalBooks system, String schema)
      throws SQLException {
    SampleOptions onlyC = options.only(system.systemId());
    try {
      Path working = Files.createTempDirectory("shirube-sample");
      try {
        Path delivery = new SampleCity(onlyC).writeTo(working).get(system.systemId());
        VendorCDatabase.fill(connection, schema, system.tables(), Objects.requireNonNull(delivery));
      } finally {
        FileSystemUtils.deleteRecursively(working);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code system/file} of the faults for which the city that was written had no record. */
  List<String> unplanted() {
    return unplanted;
  }

  private void writeRecords(
      Path folder, List<VendorBooks> vendors, Map<String, DeliveryWriter> writers, boolean rows)
      throws IOException {
    try {
      if (rows) {
        writeRows(folder, vendors, writers);
      } else {
        pass(vendors, writers, row -> {});
      }
    } finally {
      for (DeliveryWriter writer : writers.values()) {
        writer.close();
      }
    }
  }

  private void writeRows(
      Path folder, List<VendorBooks> vendors, Map<String, DeliveryWriter> writers)
      throws IOException {
    try (ExpectedFiles expected = new ExpectedFiles(folder.resolve(EXPECTED))) {
      for (VendorBooks vendor : vendors) {
        if (writers.containsKey(vendor.systemId())) {
          vendor.layouts().stream()
              .flatMap(layout -> layout.groupIds().stream())
              .forEach(expected::open);
        }
      }
      pass(vendors, writers, expected::write);
    }
  }

  private void pass(
      List<VendorBooks> vendors, Map<String, DeliveryWriter> writers, Consumer<Row> expected) {
    CityPass pass = new CityPass(vendors, writers, expected, options);
    pass.over(city);
    unplanted = pass.unplanted();
  }

  private void writeManifests(List<VendorBooks> vendors, Map<String, DeliveryWriter> writers) {
    for (VendorBooks vendor : vendors) {
      DeliveryWriter writer = writers.get(vendor.systemId());
      if (writer != null) {
        writer.writeManifest(Manifests.of(vendor, options, writer.entries()));
      }
    }
  }

  private static void writeCounts(Path folder, Map<String, DeliveryWriter> writers)
      throws IOException {
    Path file = folder.resolve(EXPECTED).resolve("counts.csv");
    Files.createDirectories(file.getParent());
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
      csv.writeRecord(CountLines.HEADINGS);
      writers.values().forEach(writer -> writer.writeCounts(csv));
    }
  }
}
