package jp.shirube.governance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import jp.shirube.migration.sample.SampleSystems;
import jp.shirube.migration.sample.vendorc.RelationalBooks;
import org.springframework.util.FileSystemUtils;

/**
 * The vendors' deliveries of one rehearsal.
 *
 * @param bySystem folders by 業務ID
 * @param expectation what must come of them
 */
record Deliveries(SortedMap<String, Path> bySystem, Expectation expectation) {

  /**
   * Writes them into a folder; what an earlier demonstration left there is replaced.
   *
   * @param number the deliveries' number
   */
  static Deliveries write(SampleOptions sample, VendorCSource source, Path folder, String number) {
    try {
      clear(folder);
      SortedMap<String, Path> written = new TreeMap<>(new SampleCity(sample).writeTo(folder));
      for (RelationalBooks system : SampleSystems.relational()) {
        written.computeIfPresent(
            system.systemId(), (id, tables) -> source.spool(system, tables, number));
      }
      return new Deliveries(written, Expectation.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder.resolve(SampleCity.FAULTS))) {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
