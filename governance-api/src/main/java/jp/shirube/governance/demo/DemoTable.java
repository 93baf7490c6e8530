package jp.shirube.governance.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.BusinessSystem;
import jp.shirube.mappings.standard.Standards;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.migration.run.RunSummary;

/** The demonstration's runs as a table: a line for each, and the totals of each rehearsal. */
final class DemoTable {

  private static final double NANOS = 1e9;

  private static final List<ToLongFunction<RunSummary>> COUNTS =
      List.of(
          RunSummary::read,
          RunSummary::mapped,
          RunSummary::rejected,
          RunSummary::excluded,
          run -> run.groups().stream().mapToLong(RunSummary.GroupCounts::withdrawn).sum(),
          RunSummary::published);

  private final Messages messages;

  DemoTable(Messages messages) {
    this.messages = messages;
  }

  TextTable of(List<DemoRun> runs) {
    TextTable table =
        TextTable.of(messages.text("demo.table").split(",")).right(3, 4, 5, 6, 7, 8, 9);
    Map<Integer, List<DemoRun>> rehearsals =
        runs.stream()
            .collect(Collectors.groupingBy(DemoRun::rehearsal, TreeMap::new, Collectors.toList()));
    rehearsals.values().forEach(rehearsal -> rows(table, rehearsal));
    return table;
  }

  private void rows(TextTable table, List<DemoRun> rehearsal) {
    rehearsal.forEach(run -> table.row(cells(run)));
    String total = messages.text("demo.total", Map.of("systems", rehearsal.size()));
    List<RunSummary> runs = rehearsal.stream().map(DemoRun::summary).toList();
    table.row(cells(List.of(total, "", number(rehearsal.get(0))), runs, ""));
  }

  private Object[] cells(DemoRun run) {
    RunSummary it = run.summary();
    return cells(List.of(system(it), it.vendorId(), number(run)), List.of(it), result(run));
  }

  private static Object[] cells(List<String> names, List<RunSummary> runs, String result) {
    List<Object> cells = new ArrayList<>(names);
    COUNTS.forEach(count -> cells.add("%,d".formatted(runs.stream().mapToLong(count).sum())));
    Duration elapsed = runs.stream().map(RunSummary::elapsed).reduce(Duration.ZERO, Duration::plus);
    cells.add(String.format(Locale.ROOT, "%.1f", elapsed.toNanos() / NANOS));
    cells.add(result);
    return cells.toArray();
  }

  private String number(DemoRun run) {
    return messages.text("demo.run", Map.of("number", run.rehearsal()));
  }

  private String system(RunSummary run) {
    String name = Standards.builtIn().system(run.systemId()).map(BusinessSystem::name).orElse("");
    return messages.text("demo.system", Map.of("id", run.systemId(), "name", name));
  }

  private String result(DemoRun run) {
    if (run.isFailed()) {
      return messages.text("demo.failed", Map.of("code", code(run.summary())));
    }
    return messages.text(run.isAsExpected() ? "demo.as-expected" : "demo.not-as-expected");
  }

  private static String code(RunSummary run) {
    return run.refusals().stream().findFirst().map(it -> it.code().code()).orElse("-");
  }
}
