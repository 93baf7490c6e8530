package jp.shirube.governance.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes settings as CSV that {@link SettingsReader} reads back. */
public final class SettingsWriter {

  private SettingsWriter() {}

  /** UTF-8 with a byte order mark, so that Excel shows it rightly; the names are for people. */
  public static String csv(StepList list, StepSettings settings) {
    StringWriter text = new StringWriter();
    text.write('\ufeff');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(SettingsReader.COLUMNS.stream().map(it -> it.id()).toList());
      settings.rows().forEach(row -> write(csv, list, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(CsvWriter csv, StepList list, StepSetting row) {
    csv.writeRecord(
        Integer.toString(row.stepNo()),
        Integer.toString(row.weight()),
        Integer.toString(row.inProgressPercent()),
        SettingTexts.ofNumbers(row.predecessors()),
        SettingTexts.ofFacts(row.facts()),
        row.sureness().id(),
        list.step(row.stepNo()).name());
  }
}
