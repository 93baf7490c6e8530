package jp.shirube.governance.progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shirube.governance.table.Column;
import jp.shirube.governance.table.Table;
import jp.shirube.governance.table.TableReader;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;

/**
 * Reads a step list that somebody hands over, and says everything that is wrong with it at once.
 */
public final class StepListReader {

  private static final Pattern EDITION = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("no", "番号", "工程番号"),
          Column.required("phase", "フェーズ", "段階"),
          Column.required("work_item", "作業項目"),
          Column.required("step_name", "工程名", "作業工程"),
          Column.required("verified", "確からしさ"),
          Column.required("source", "出典"));

  private final StepNumbers numbers;
  private final Map<String, TableRow> names = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  private StepListReader(String file) {
    this.numbers = new StepNumbers(file);
  }

  /**
   * @param edition id of the edition: lower-case letters, digits, {@code . - _}
   * @param name name for people
   * @param path CSV or workbook with the columns no, phase, work_item, step_name, verified, source,
   *     which may also have Japanese headings
   * @throws ProgressRefused with every problem of the file, each with its line or cell
   */
  public static StepList read(String edition, String name, Path path) {
    return new StepListReader(String.valueOf(path.getFileName())).list(edition, name, path);
  }

  private StepList list(String edition, String name, Path path) {
    if (!EDITION.matcher(edition).matches()) {
      findings.add(StepCode.EDITION_ID.finding(Map.of("edition", edition)));
    }
    Table table = TableReader.read(path, COLUMNS);
    findings.addAll(table.findings());
    if (!table.rows().isEmpty() || findings.isEmpty()) {
      table.rows().forEach(this::add);
      findings.addAll(numbers.findings(table.rows().size()));
    }
    if (!findings.isEmpty()) {
      throw new ProgressRefused(findings);
    }
    steps.sort(Comparator.comparingInt(Step::no));
    return new StepList(edition, name, steps);
  }

  private void add(TableRow row) {
    RowFindings cells = new RowFindings(row);
    Step step =
        new Step(
            cells.number("no", StepCode.NUMBER_UNREADABLE, 1, StepList.SIZE),
            cells.text("phase"),
            cells.text("work_item"),
            cells.text("step_name"),
            cells.sureness("verified"),
            cells.text("source"));
    numbers.add(step.no(), row);
    findings.addAll(cells.findings());
    requireOtherName(step, row);
    steps.add(step);
  }

  /** A name twice in a phase: nobody could tell which step goes on as which. */
  private void requireOtherName(Step step, TableRow row) {
    TableRow first = names.putIfAbsent(step.phase() + "\n" + step.name(), row);
    if (first != null && !step.name().isEmpty()) {
      Map<String, String> arguments =
          Map.of("name", step.name(), "first", Long.toString(first.place().line()));
      findings.add(Finding.of(StepCode.NAME_TWICE, row.at("step_name"), arguments));
    }
  }
}
