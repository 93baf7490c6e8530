package jp.shirube.migration.run;

import java.nio.file.Path;
import jp.shirube.migration.ledger.RunRecord;

/**
 * Where a run puts what people receive: {@code <out>/<system>-<vendor>-<mode>-<number>/}.
 *
 * @param path the folder; made when something is written
 */
public record RunFolder(Path path) {

  static RunFolder of(MigrationRequest request, RunRecord run) {
    return of(request.output(), run);
  }

  /** The folder that a run began with. */
  public static RunFolder of(RunRecord run) {
    return of(SavedRequest.output(run), run);
  }

  private static RunFolder of(Path output, RunRecord run) {
    String name =
        "%s-%s-%s-%d".formatted(run.systemId(), run.vendorId(), run.mode().id(), run.number());
    return new RunFolder(output.toAbsolutePath().normalize().resolve(name));
  }

  /** The published CSV set. */
  Path csvSet() {
    return path.resolve("csv");
  }

  /** The CSV set before its run is published. */
  Path preparedCsvSet() {
    return path.resolve(".csv-prepared");
  }

  /** The vendor's encrypted workbook of rejects. */
  public Path rejects() {
    return path.resolve("不備一覧.xlsx");
  }

  /** The evidence of the run. */
  public Path evidence() {
    return path.resolve("移行証跡.xlsx");
  }
}
