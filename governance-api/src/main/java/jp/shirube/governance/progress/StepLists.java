package jp.shirube.governance.progress;

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
import jp.shirube.mappings.standard.Sureness;

/** Reads step lists from CSV with the columns no, phase, work_item, step_name, verified, source. */
public final class StepLists {

  private static final String BUILT_IN = "/progress/steps40.csv";
  private static final String BUILT_IN_EDITION = "draft-1";
  private static final String BUILT_IN_NAME = "しるべ暫定工程一覧 第1版";

  private StepLists() {}

  /** The project's draft, shipped with the product. */
  public static StepList builtIn() {
    try (InputStream in =
            Objects.requireNonNull(StepLists.class.getResourceAsStream(BUILT_IN), BUILT_IN);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(BUILT_IN_EDITION, BUILT_IN_NAME, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException when a row cannot be read or the numbers are not 1 to 40
   */
  static StepList read(String edition, String name, Reader csv) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      List<Step> steps = rows.stream().map(StepLists::step).toList();
      return new StepList(edition, name, steps);
    }
  }

  private static Step step(NamedCsvRecord row) {
    return new Step(
        Integer.parseInt(row.getField("no")),
        row.getField("phase"),
        row.getField("work_item"),
        row.getField("step_name"),
        Sureness.ofId(row.getField("verified")),
        row.getField("source"));
  }
}
