package jp.shirube.governance.submission;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.reports.pmo.StepState;
import jp.shirube.reports.submission.StateWords;

/**
 * What {@code form.csv} says of an edition: lines of 項目 and 値.
 *
 * @param name name for people
 * @param applies first day of the months it is for
 * @param template file name of the blank form
 * @param provisional why it is provisional, {@code ""} when it is the receiver's own
 * @param words the receiver's words for the states
 */
record FormSettings(
    String name, LocalDate applies, String template, String provisional, StateWords words) {

  private static final String FILE = "form.csv";

  /**
   * @throws FindingException when the file is not there or a value of it is wrong
   */
  static FormSettings read(FormFiles files) {
    Map<String, String> values = new HashMap<>();
    for (NamedCsvRecord row : rows(files)) {
      values.put(CsvRows.field(row, "項目"), CsvRows.field(row, "値"));
    }
    return new FormSettings(
        required(files, values, "name"),
        date(files, required(files, values, "applies")),
        template(files, required(files, values, "template")),
        values.getOrDefault("provisional", ""),
        words(values));
  }

  private static List<NamedCsvRecord> rows(FormFiles files) {
    return CsvRows.read(files.read(FILE), List.of("項目", "値"))
        .orElseThrow(() -> wrong(files, "項目・値"));
  }

  private static String required(FormFiles files, Map<String, String> values, String key) {
    String value = values.getOrDefault(key, "");
    if (value.isEmpty()) {
      throw wrong(files, key);
    }
    return value;
  }

  private static LocalDate date(FormFiles files, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(files, "applies");
    }
  }

  private static String template(FormFiles files, String name) {
    if (!name.endsWith(".xlsx") && !name.endsWith(".xlsm")) {
      throw wrong(files, "template");
    }
    return name;
  }

  private static StateWords words(Map<String, String> values) {
    Map<StepState, String> words = new EnumMap<>(StepState.class);
    for (StepState state : StepState.values()) {
      String word = values.getOrDefault("state." + state.name(), "");
      if (!word.isEmpty()) {
        words.put(state, word);
      }
    }
    return new StateWords(words);
  }

  private static FindingException wrong(FormFiles files, String key) {
    return new FindingException(
        Finding.of(
            SubmissionCode.FORM_SETTING,
            files.place(FILE),
            Map.of("form", files.id(), "key", key)));
  }

  /** Ending of the file name. */
  String suffix() {
    return template.substring(template.lastIndexOf('.'));
  }
}
