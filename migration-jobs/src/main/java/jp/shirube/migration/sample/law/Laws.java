package jp.shirube.migration.sample.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.setcheck.SetCheck;
import jp.shirube.mappings.setcheck.SetCheck.Side;
import jp.shirube.mappings.setcheck.SetChecks;
import jp.shirube.migration.sample.expected.Row;

/** All rules, over rows that belong together: all rows that a rule compares must be among them. */
public final class Laws {

  private final List<SetCheck> checks = SetChecks.load().all();

  /**
   * What the rows break.
   *
   * @param rows that stay, those of a group in the order of their file
   */
  public List<Breach> breaches(List<Row> rows) {
    Map<String, List<Row>> byGroup = rows.stream().collect(Collectors.groupingBy(Row::groupId));
    return checks.stream()
        .filter(check -> byGroup.containsKey(check.rows().groupId()))
        .flatMap(check -> breaches(check, byGroup))
        .toList();
  }

  private static Stream<Breach> breaches(SetCheck check, Map<String, List<Row>> byGroup) {
    List<Row> rows = lookedAt(check.rows(), byGroup);
    Side other = check.other();
    List<Row> others = other == null ? List.of() : lookedAt(other, byGroup);
    return broken(check, rows, others).stream()
        .map(row -> new Breach(row, check.namedItem(), check.kind().code()));
  }

  private static List<Row> lookedAt(Side side, Map<String, List<Row>> byGroup) {
    return byGroup.getOrDefault(side.groupId(), List.of()).stream()
        .filter(row -> !Texts.of(row, "sakujofuragu").equals("1"))
        .filter(row -> side.by().stream().noneMatch(item -> row.get(item).isEmpty()))
        .filter(row -> side.condition().holds(row::get))
        .toList();
  }

  private static List<Row> broken(SetCheck check, List<Row> rows, List<Row> others) {
    return switch (check.kind()) {
      case ORDER -> RowLaw.backwards(check, rows);
      case FORMULA -> RowLaw.miscalculated(check, rows);
      case FORBIDDEN -> rows;
      case OVERLAP, GAP -> HistoryLaw.disjointed(check, rows);
      case SHARE -> TogetherLaw.sharedWrongly(check, rows);
      case UNIQUE -> TogetherLaw.notOnce(check, rows);
      case SUM -> OtherLaw.notTheSum(check, rows, others);
      case COUNT -> OtherLaw.notTheCount(check, rows, others);
      case CONFLICT -> OtherLaw.inConflict(check, rows, others);
      case MATCH -> OtherLaw.unlike(check, rows, others);
      case AGE -> AgeLaw.outOfBounds(check, rows, others);
    };
  }
}
