package jp.shirube.migration.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.delivery.ManifestWriter;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.delivery.ExtractWriter;
import jp.shirube.migration.sample.vendora.VendorA;

/** Writes a delivery of vendor A that is nothing but a given number of sound resident records. */
final class ResidentBulk {

  private final SampleOptions options;
  private final VendorA vendor;
  private final City city;

  ResidentBulk(SampleOptions options) {
    this.options = options;
    this.city = new City(options.seed(), Long.MAX_VALUE, options.asOf());
    this.vendor = new VendorA(city);
  }

  void write(Path folder, long records) {
    List<ExtractWriter> writers = new ArrayList<>();
    for (ExtractLayout layout : vendor.layouts()) {
      writers.add(new ExtractWriter(folder, layout, vendor.codec(layout)));
    }
    try {
      fill(writers.get(0), records);
      for (ExtractWriter writer : writers) {
        writer.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ManifestWriter.write(
        folder, Manifests.of(vendor, options, writers.stream().map(ExtractWriter::entry).toList()));
  }

  private void fill(ExtractWriter residents, long records) {
    long left = records;
    for (Household household : city) {
      for (Extract extract : vendor.residents(household)) {
        if (left-- == 0) {
          return;
        }
        residents.write(extract);
      }
    }
  }
}
