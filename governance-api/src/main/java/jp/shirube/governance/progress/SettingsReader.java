package jp.shirube.governance.progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.table.Column;
import jp.shirube.governance.table.Table;
import jp.shirube.governance.table.TableReader;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Reads a city's settings of the steps, and says everything that is wrong with them at once. */
public final class SettingsReader {

  static final List<Column> COLUMNS =
      List.of(
          Column.required("no", "番号", "工程番号"),
          Column.required("weight", "作業量"),
          Column.required("in_progress_percent", "作業中の割合"),
          Column.required("predecessors", "先行工程"),
          Column.required("facts", "裏付ける事実"),
          Column.required("verified", "確からしさ"),
          Column.optional("step_name", "工程名", "作業工程"));

  private final String file;
  private final StepNumbers numbers;
  private final List<Finding> findings = new ArrayList<>();
  private final List<StepSetting> settings = new ArrayList<>();

  private SettingsReader(String file) {
    this.file = file;
    this.numbers = new StepNumbers(file);
  }

  /**
   * @param edition the step list they are for
   * @param path CSV or workbook with the columns no, weight, in_progress_percent, predecessors,
   *     facts, verified, which may also have Japanese headings
   * @throws ProgressRefused with every problem of the file, each with its line or cell
   */
  public static StepSettings read(String edition, Path path) {
    return new SettingsReader(String.valueOf(path.getFileName())).settings(edition, path);
  }

  private StepSettings settings(String edition, Path path) {
    Table table = TableReader.read(path, COLUMNS);
    findings.addAll(table.findings());
    if (!table.rows().isEmpty() || findings.isEmpty()) {
      table.rows().forEach(this::add);
      findings.addAll(numbers.findings(table.rows().size()));
    }
    requireNoCircle();
    if (!findings.isEmpty()) {
      throw new ProgressRefused(findings);
    }
    settings.sort(Comparator.comparingInt(StepSetting::stepNo));
    return new StepSettings(edition, settings);
  }

  private void add(TableRow row) {
    RowFindings cells = new RowFindings(row);
    int no = cells.number("no", StepCode.NUMBER_UNREADABLE, 1, StepList.SIZE);
    numbers.add(no, row);
    settings.add(
        new StepSetting(
            no,
            cells.number("weight", StepCode.WEIGHT, 1, StepSetting.MAX_WEIGHT),
            cells.number("in_progress_percent", StepCode.PERCENT, 0, StepSetting.MAX_PERCENT),
            predecessors(cells, no),
            Objects.requireNonNullElse(
                cells.parsed("facts", StepCode.FACT_UNKNOWN, SettingTexts::facts), Map.of()),
            cells.sureness("verified")));
    findings.addAll(cells.findings());
  }

  private static Set<Integer> predecessors(RowFindings cells, int no) {
    Set<Integer> before =
        Objects.requireNonNullElse(
            cells.parsed("predecessors", StepCode.PREDECESSOR_UNKNOWN, SettingTexts::numbers),
            Set.of());
    before.stream()
        .filter(it -> !isOther(it, no))
        .sorted()
        .forEach(it -> cells.add(StepCode.PREDECESSOR_UNKNOWN, "predecessors", it.toString()));
    return before.stream().filter(it -> isOther(it, no)).collect(Collectors.toSet());
  }

  private static boolean isOther(int step, int no) {
    return step >= 1 && step <= StepList.SIZE && step != no;
  }

  private void requireNoCircle() {
    Set<Integer> circle = StepOrder.circle(settings);
    if (!circle.isEmpty()) {
      String steps = circle.stream().map(String::valueOf).collect(Collectors.joining("、"));
      findings.add(
          Finding.of(StepCode.PREDECESSOR_CIRCLE, Place.file(file), Map.of("steps", steps)));
    }
  }
}
