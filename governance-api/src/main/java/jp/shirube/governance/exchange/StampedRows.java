package jp.shirube.governance.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.reports.exchange.ExchangeIdentity;
import jp.shirube.reports.exchange.ReturnedRow;

/**
 * Which row is which step, by the stamps that go with rows wherever they are moved. Rows that were
 * added, copied or taken from another workbook are no step's.
 */
final class StampedRows {

  private static final String SEPARATOR = ":";
  private static final int PARTS = 3;

  private final ExchangeIdentity identity;
  private final Map<StepKey, List<ReturnedRow>> rows = new LinkedHashMap<>();
  private final List<JudgedRow> strays = new ArrayList<>();

  /**
   * @param known every step that the workbook was given out with
   */
  StampedRows(ExchangeIdentity identity, List<StepKey> known, List<ReturnedRow> all) {
    this.identity = identity;
    Map<String, StepKey> steps =
        known.stream()
            .collect(Collectors.toMap(it -> identity.stamp(it.systemId(), it.stepNo()), it -> it));
    for (ReturnedRow row : all) {
      StepKey step = steps.get(row.stamp());
      if (step == null) {
        stray(row);
      } else {
        rows.computeIfAbsent(step, key -> new ArrayList<>()).add(row);
      }
    }
    repeated();
  }

  /** Steps that have exactly one row. */
  Map<StepKey, ReturnedRow> single() {
    Map<StepKey, ReturnedRow> single = new LinkedHashMap<>();
    rows.forEach((step, all) -> single.put(step, all.get(0)));
    return single;
  }

  /** Rows that are no step's or one of several of the same step. */
  List<JudgedRow> strays() {
    return strays;
  }

  private void stray(ReturnedRow row) {
    String[] stamp = row.stamp().split(SEPARATOR, -1);
    boolean other = stamp.length == PARTS && !stamp[0].equals(identity.exportId());
    ExchangeCode code = other ? ExchangeCode.ROW_OF_OTHER_EXPORT : ExchangeCode.ROW_ADDED;
    strays.add(
        JudgedRow.rejected(row, List.of(Remark.of(code, row.number(), null, null, Map.of()))));
  }

  private void repeated() {
    rows.forEach((step, all) -> all.forEach(row -> repeated(step, all, row)));
    rows.values().removeIf(all -> all.size() > 1);
  }

  private void repeated(StepKey step, List<ReturnedRow> all, ReturnedRow row) {
    if (all.size() > 1) {
      Map<String, String> arguments =
          Map.of(
              "system", step.systemId(),
              "step", Integer.toString(step.stepNo()),
              "count", Integer.toString(all.size()),
              "rows",
                  all.stream()
                      .map(it -> Integer.toString(it.number()))
                      .collect(Collectors.joining("・")));
      Remark remark = Remark.of(ExchangeCode.ROW_TWICE, row.number(), null, step, arguments);
      strays.add(JudgedRow.rejected(row, List.of(remark)));
    }
  }
}
