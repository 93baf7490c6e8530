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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.expected.ExpectedFiles;
import jp.shirube.migration.sample.fault.Consequence;
import jp.shirube.migration.sample.fault.FaultPlan;
import jp.shirube.migration.sample.fault.Reckoning;
import jp.shirube.migration.sample.fault.VendorBooks;
import jp.shirube.migration.sample.vendora.VendorA;
import jp.shirube.migration.sample.vendorb.VendorB;
import jp.shirube.migration.sample.vendorc.VendorC;
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

  private static final String VENDOR_C_SYSTEM = "027";

  private final SampleOptions options;
  private final City city;

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
    List<VendorBooks> vendors = vendors();
    FaultBook faults = new FaultBook();
    Map<String, DeliveryWriter> writers = new LinkedHashMap<>();
    for (VendorBooks vendor : vendors) {
      if (options.wants(vendor.systemId())) {
        writers.put(vendor.systemId(), new DeliveryWriter(folder, vendor, faults));
      }
    }
    try {
      writeRecords(folder, vendors, writers);
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
   * Fills vendor C's tables in a PostgreSQL schema, which is made anew, in the caller's
   * transaction. Spooling them with {@link VendorCDatabase#source} gives the delivery that {@link
   * #writeTo} writes without a database.
   *
   * @throws UncheckedIOException when the working files cannot be written
   */
  public void writeVendorC(Connection connection, String schema) throws SQLException {
    SampleOptions onlyC = options.only(VENDOR_C_SYSTEM);
    try {
      Path working = Files.createTempDirectory("shirube-sample");
      try {
        Path delivery = new SampleCity(onlyC).writeTo(working).get(VENDOR_C_SYSTEM);
        VendorCDatabase.fill(connection, schema, Objects.requireNonNull(delivery));
      } finally {
        FileSystemUtils.deleteRecursively(working);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<VendorBooks> vendors() {
    return List.of(new VendorA(city), new VendorB(city), new VendorC(city));
  }

  private void writeRecords(
      Path folder, List<VendorBooks> vendors, Map<String, DeliveryWriter> writers)
      throws IOException {
    try (ExpectedFiles expected = new ExpectedFiles(folder.resolve(EXPECTED))) {
      for (VendorBooks vendor : vendors) {
        if (writers.containsKey(vendor.systemId())) {
          vendor.layouts().stream().map(ExtractLayout::groupId).forEach(expected::open);
        }
      }
      pass(vendors, writers, expected);
    } finally {
      for (DeliveryWriter writer : writers.values()) {
        writer.close();
      }
    }
  }

  private void pass(
      List<VendorBooks> vendors, Map<String, DeliveryWriter> writers, ExpectedFiles expected) {
    FaultPlan plan = plan(vendors);
    Reckoning reckoning = new Reckoning();
    for (Household household : city) {
      List<Extract> extracts = new ArrayList<>();
      vendors.forEach(vendor -> extracts.addAll(vendor.extracts(household)));
      plan.pass(extracts, household.members().size());
      Map<Extract, List<Consequence>> consequences =
          reckoning.of(extracts).stream().collect(Collectors.groupingBy(Consequence::extract));
      for (Extract extract : extracts) {
        write(extract, consequences.getOrDefault(extract, List.of()), writers, expected);
      }
    }
    if (plan.left() > 0) {
      throw new IllegalStateException(plan.left() + " faults found no record to befall");
    }
  }

  private FaultPlan plan(List<VendorBooks> vendors) {
    return options.faults()
        ? new FaultPlan(
            vendors.stream().flatMap(vendor -> vendor.faults().stream()).toList(),
            options.residents())
        : FaultPlan.none();
  }

  private static void write(
      Extract extract,
      List<Consequence> consequences,
      Map<String, DeliveryWriter> writers,
      ExpectedFiles expected) {
    DeliveryWriter writer = writers.get(extract.layout().groupId().substring(0, 3));
    if (writer == null) {
      return;
    }
    writer.write(extract, consequences);
    if (extract.yieldsRow() && !DeliveryWriter.withdrawn(consequences)) {
      expected.write(extract.row());
    }
  }

  private void writeManifests(List<VendorBooks> vendors, Map<String, DeliveryWriter> writers) {
    for (VendorBooks vendor : vendors) {
      DeliveryWriter writer = writers.get(vendor.systemId());
      if (writer != null) {
        writer.writeManifest(Manifests.of(vendor, options, writer.writers()));
      }
    }
  }

  private static void writeCounts(Path folder, Map<String, DeliveryWriter> writers)
      throws IOException {
    Path file = folder.resolve(EXPECTED).resolve("counts.csv");
    Files.createDirectories(file.getParent());
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
      csv.writeRecord(FileCounts.HEADINGS);
      writers.values().forEach(writer -> writer.writeCounts(csv));
    }
  }
}
