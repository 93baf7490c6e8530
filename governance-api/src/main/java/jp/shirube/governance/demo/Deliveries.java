package jp.shirube.governance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;
import org.springframework.util.FileSystemUtils;

/**
 * What the generator wrote for one rehearsal.
 *
 * @param bySystem folders by 業務ID: deliveries, of relational sources the rows of their tables
 * @param expectation what must come of them
 */
record Deliveries(SortedMap<String, Path> bySystem, Expectation expectation) {

  /** Writes them into a folder; what an earlier demonstration left there is replaced. */
  static Deliveries write(SampleOptions sample, Path folder) {
    try {
      clear(folder);
      SortedMap<String, Path> written =
          new TreeMap<>(new SampleCity(sample).writeWithoutRows(folder));
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
