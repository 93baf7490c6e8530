package jp.shirube.migration.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.migration.ledger.RunRecord;

/** What of a request is not in the run's own columns, for a recovery in another process. */
final class SavedRequest {

  private static final String DELIVERY = "delivery";
  private static final String OUTPUT = "output";
  private static final String THRESHOLD = "threshold";

  private SavedRequest() {}

  static Map<String, String> save(MigrationRequest request) {
    return Map.of(
        DELIVERY, request.delivery().toAbsolutePath().toString(),
        OUTPUT, request.output().toAbsolutePath().toString(),
        THRESHOLD, request.threshold().percent().toPlainString());
  }

  /** The request of a run begun by another process. */
  static MigrationRequest restore(RunRecord run, CompiledMapping mapping) {
    return new MigrationRequest(
        run.municipality(),
        mapping,
        Path.of(part(run, DELIVERY)),
        run.mode(),
        run.rehearsal(),
        run.approvedBy(),
        run.asOf(),
        output(run),
        run.actor(),
        new Threshold(new BigDecimal(part(run, THRESHOLD))));
  }

  static Path output(RunRecord run) {
    return Path.of(part(run, OUTPUT));
  }

  private static String part(RunRecord run, String name) {
    return Objects.requireNonNull(run.request().get(name), name);
  }
}
