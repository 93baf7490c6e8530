package jp.shirube.migration.sample.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.SetCheckKind;
import jp.shirube.migration.sample.expected.Row;

/** Rules from one period to the next. */
final class HistoryLaw {

  private HistoryLaw() {}

  static List<Row> disjointed(SetCheck check, List<Row> rows) {
    String first = check.rows().items().get(0);
    List<Row> known = rows.stream().filter(row -> Texts.known(row, first)).toList();
    List<Row> broken = new ArrayList<>();
    for (List<Row> history : together(check.rows().by(), known)) {
      List<Row> periods = new ArrayList<>(history);
      periods.sort(Comparator.comparing(row -> row.get(first)));
      for (int i = 1; i < periods.size(); i++) {
        if (breaks(check, periods.get(i - 1), periods.get(i))) {
          broken.add(periods.get(i));
        }
      }
    }
    return broken;
  }

  private static boolean breaks(SetCheck check, Row before, Row next) {
    String first = check.rows().items().get(0);
    String last = check.rows().items().get(1);
    if (check.kind() == SetCheckKind.GAP) {
      return Texts.day(before, last)
          .flatMap(end -> Texts.day(next, first).filter(begins -> begins.isAfter(end.plusDays(1))))
          .isPresent();
    }
    return before.get(last).isEmpty()
        || Texts.known(before, last) && Texts.after(before.get(last), next.get(first));
  }

  /** Rows that have these values in common, in their order. */
  static Collection<List<Row>> together(List<String> by, List<Row> rows) {
    Map<List<String>, List<Row>> sets =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> Texts.of(row, by), LinkedHashMap::new, Collectors.toList()));
    return sets.values();
  }
}
