package jp.shirube.migration.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

  /** The counts of a system's files. */
  List<NamedCsvRecord> files(String system) {
    return counts().stream()
        .filter(count -> count.getField("system").equals(system))
        .filter(count -> !count.getField("file").isEmpty())
        .toList();
  }

  /** Ids of all groups. */
  Stream<String> groups() {
    return counts().stream()
        .map(count -> count.getField("group"))
        .filter(group -> !group.isEmpty());
  }

  /** Ids of a system's groups. */
  Stream<String> groups(String system) {
    return counts().stream()
        .filter(count -> count.getField("system").equals(system))
        .map(count -> count.getField("group"))
        .filter(group -> !group.isEmpty());
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
