package jp.shirube.governance.progress;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.Sureness;

/**
 * The project's settings of the built-in list, from {@code progress/step-settings.csv} (暫定 until
 * the city sets its own), and what of them is plainly meant by the steps of another list.
 */
final class DefaultSettings {

  private static final String BUILT_IN = "/progress/step-settings.csv";

  private DefaultSettings() {}

  static StepSettings builtIn() {
    try (InputStream in =
            Objects.requireNonNull(DefaultSettings.class.getResourceAsStream(BUILT_IN), BUILT_IN);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return new StepSettings(
          StepLists.builtIn().edition(), rows.stream().map(DefaultSettings::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings of the built-in list on a list whose steps are known to follow its steps. */
  static StepSettings of(StepList list) {
    StepList builtIn = StepLists.builtIn();
    return builtIn.equals(list)
        ? builtIn()
        : carried(builtIn(), list, StepMatching.between(builtIn, list).successors());
  }

  /** Settings on another list: a step without a step before it is neutral. */
  static StepSettings carried(
      StepSettings settings, StepList list, Map<Integer, Integer> successors) {
    Map<Integer, StepSetting> carried =
        successors.entrySet().stream()
            .map(entry -> moved(settings.row(entry.getKey()), entry.getValue(), successors))
            .collect(Collectors.toMap(StepSetting::stepNo, row -> row));
    return new StepSettings(
        list.edition(),
        list.steps().stream()
            .map(step -> carried.getOrDefault(step.no(), StepSetting.neutral(step.no())))
            .toList());
  }

  private static StepSetting moved(StepSetting row, int no, Map<Integer, Integer> successors) {
    Set<Integer> predecessors =
        row.predecessors().stream()
            .filter(successors::containsKey)
            .map(successors::get)
            .collect(Collectors.toSet());
    return new StepSetting(
        no, row.weight(), row.inProgressPercent(), predecessors, row.facts(), row.sureness());
  }

  private static StepSetting row(NamedCsvRecord row) {
    return new StepSetting(
        Integer.parseInt(row.getField("no")),
        Integer.parseInt(row.getField("weight")),
        Integer.parseInt(row.getField("in_progress_percent")),
        SettingTexts.numbers(row.getField("predecessors")),
        SettingTexts.facts(row.getField("facts")),
        Sureness.ofId(row.getField("verified")));
  }
}
