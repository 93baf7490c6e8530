package jp.shirube.governance.cities;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.governance.cities.SubmittedStates.State;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.rollup.RollupWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What readers take away: every submitted state as CSV, or the roll-ups and every state as a
 * workbook. Both are streamed; how many states there are makes no difference to memory.
 */
@Component
public class RollupExport {

  private static final Messages MESSAGES = Messages.japanese("cities");
  private static final List<String> COLUMNS =
      List.of(
          "municipality",
          "name",
          "revision",
          "system",
          "step",
          "status",
          "planned-start",
          "planned-end",
          "actual-start",
          "actual-end");

  private final SubmittedStates states;
  private final RollupSheets sheets;

  RollupExport(SubmittedStates states, RollupSheets sheets) {
    this.states = states;
    this.sheets = sheets;
  }

  /**
   * UTF-8, comma, header, CRLF, RFC 4180.
   *
   * @param out stays open
   * @return how many states were written
   */
  public long csv(Reader reader, YearMonth month, OutputStream out) throws IOException {
    CsvWriter writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.writeRecord(headings());
    long count = states.read(reader, month, state -> writer.writeRecord(texts(state)));
    writer.flush();
    return count;
  }

  /**
   * Roll-ups by municipality, system, step and phase, the distribution, and every state.
   *
   * @param out stays open
   * @return how many states were written
   */
  public long workbook(Reader reader, YearMonth month, OutputStream out) throws IOException {
    try (RollupWorkbook workbook = new RollupWorkbook()) {
      sheets.write(reader, month, workbook);
      RollupWorkbook.Stream list =
          workbook.stream(MESSAGES.text("rollup.sheet.states"), headings());
      long count = states.read(reader, month, state -> list.row(values(state)));
      workbook.write(out);
      return count;
    }
  }

  private static List<String> headings() {
    return COLUMNS.stream().map(key -> MESSAGES.text("rollup.column." + key)).toList();
  }

  private static List<Object> values(State state) {
    return Stream.<@Nullable Object>of(
            state.municipality(),
            state.name(),
            state.revision(),
            state.systemId(),
            state.stepNo(),
            state.status().label(),
            state.plannedStart(),
            state.plannedEnd(),
            state.actualStart(),
            state.actualEnd())
        .<Object>map(value -> value == null ? "" : value)
        .toList();
  }

  private static List<String> texts(State state) {
    return values(state).stream().map(Object::toString).toList();
  }
}
