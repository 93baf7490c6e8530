package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.exchange.ImportOptions;
import jp.shirube.governance.exchange.WorkbookExports;
import jp.shirube.governance.exchange.WorkbookImports;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.Month;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.exchange.ExchangeColumn;

/** Measures workbooks out and back, and beside them what the library alone needs for the same. */
final class WorkbookBench {

  /** What is measured; the texts are messages. */
  enum Measure {
    EXPORT_ALL,
    EXPORT_CITY,
    BARE_COPY,
    IMPORT_CHANGED,
    IMPORT_FAULTY,
    BARE_READ_WRITE
  }

  private final WorkbookExports exports;
  private final WorkbookImports imports;
  private final Month month;
  private final Path folder;
  private final Actor actor;
  private final Map<Measure, List<Long>> nanos = new LinkedHashMap<>();

  WorkbookBench(Governance governance, Month month, Path folder, Actor actor) {
    this.exports = governance.get(WorkbookExports.class);
    this.imports = governance.get(WorkbookImports.class);
    this.month = month;
    this.folder = folder;
    this.actor = actor;
  }

  /** Goes once through everything; the rounds after the first few are warm. */
  void round(int number, boolean counted) {
    Path edited = folder.resolve("edited.xlsx");
    Path other = folder.resolve("other.xlsx");
    measure(Measure.EXPORT_ALL, counted, () -> export(exports.parties(month.municipality())));
    measure(Measure.EXPORT_CITY, counted, () -> export(List.of(Standing.CITY)));
    Path city = export().get(0);
    keep(Measure.BARE_COPY, counted, BarePoi.copy(city, other));
    BarePoi.edit(city, edited, ExchangeColumn.NOTE, "備考" + number);
    measure(Measure.BARE_READ_WRITE, counted, () -> BarePoi.readAndWrite(edited, other));
    measure(Measure.IMPORT_CHANGED, counted, () -> take(edited));
    BarePoi.edit(city, edited, ExchangeColumn.STATUS, "済");
    measure(Measure.IMPORT_FAULTY, counted, () -> take(edited));
  }

  private List<Path> export() {
    return exports
        .export(month, List.of(Standing.CITY), exports.usualDeadline(month), folder, actor)
        .stream()
        .map(file -> file.path())
        .toList();
  }

  private long export(List<Standing> parties) {
    return exports.export(month, parties, exports.usualDeadline(month), folder, actor).size();
  }

  private long take(Path file) {
    return imports
        .take(month.municipality(), file, ImportOptions.USUAL, folder, actor)
        .counts()
        .rows();
  }

  private void measure(Measure measure, boolean counted, Runnable work) {
    long begun = System.nanoTime();
    work.run();
    keep(measure, counted, System.nanoTime() - begun);
  }

  private void keep(Measure measure, boolean counted, long time) {
    if (counted) {
      nanos.computeIfAbsent(measure, key -> new ArrayList<>()).add(time);
    }
  }

  /** The middle one of the times in milliseconds. */
  double median(Measure measure) {
    List<Long> sorted = nanos.getOrDefault(measure, List.of(0L)).stream().sorted().toList();
    return sorted.get(sorted.size() / 2) / 1e6;
  }

  /** The longest of the times in milliseconds. */
  double longest(Measure measure) {
    return nanos.getOrDefault(measure, List.of(0L)).stream().mapToLong(it -> it).max().orElse(0)
        / 1e6;
  }
}
