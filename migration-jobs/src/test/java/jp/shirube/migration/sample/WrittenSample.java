package jp.shirube.migration.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A sample as it stands in its folder. */
record WrittenSample(Path folder) {

  static WrittenSample write(Path folder, SampleOptions options) {
    new SampleCity(options).writeTo(folder);
    return new WrittenSample(folder);
  }

  List<NamedCsvRecord> faults() {
    return named(folder.resolve(SampleCity.FAULTS));
  }

  List<NamedCsvRecord> counts() {
    return named(folder.resolve(SampleCity.EXPECTED).resolve("counts.csv"));
  }

  /** Rows of a group with the header line. */
  List<List<String>> expected(String groupId) {
    Path file = folder.resolve(SampleCity.EXPECTED).resolve(groupId + ".csv");
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path delivery(String vendor, String system) {
    return folder.resolve(vendor + "-" + system);
  }

  static List<NamedCsvRecord> named(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
