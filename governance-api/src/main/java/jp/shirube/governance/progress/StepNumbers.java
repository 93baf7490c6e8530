package jp.shirube.governance.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Whether the rows of a table are those of the steps 1 to 40, each once. */
final class StepNumbers {

  private final String file;
  private final Map<Integer, TableRow> rows = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  StepNumbers(String file) {
    this.file = file;
  }

  /**
   * @param no number of the row, 0 when it cannot be read
   */
  void add(int no, TableRow row) {
    TableRow first = no == 0 ? null : rows.putIfAbsent(no, row);
    if (first != null) {
      Map<String, String> arguments =
          Map.of("step", Integer.toString(no), "first", Long.toString(first.place().line()));
      findings.add(Finding.of(StepCode.NUMBER_TWICE, row.at("no"), arguments));
    }
  }

  /** Numbers that stand twice, numbers that are missing, a count that is not 40. */
  List<Finding> findings(int count) {
    List<Finding> all = new ArrayList<>(findings);
    String missing = missing();
    if (!missing.isEmpty()) {
      all.add(Finding.of(StepCode.NUMBER_MISSING, Place.file(file), Map.of("steps", missing)));
    }
    if (count != StepList.SIZE) {
      String rowsFound = Integer.toString(count);
      all.add(Finding.of(StepCode.NOT_FORTY, Place.file(file), Map.of("count", rowsFound)));
    }
    return all;
  }

  private String missing() {
    return IntStream.rangeClosed(1, StepList.SIZE)
        .filter(no -> !rows.containsKey(no))
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("、"));
  }
}
