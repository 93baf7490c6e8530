package jp.shirube.migration.run;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.check.Figures;

/**
 * What follows from a run's figures.
 *
 * @param withinThreshold whether errors stay within the threshold
 * @param publishes whether the run is published: a rehearsal always, a cut-over only within the
 *     threshold, a dry run never
 */
record RunDecision(boolean withinThreshold, boolean publishes) {

  static RunDecision of(MigrationRequest request, Figures figures) {
    boolean within = request.threshold().isMet(figures.errors(), figures.read());
    boolean publishes =
        switch (request.mode()) {
          case DRY_RUN -> false;
          case REHEARSAL -> true;
          case CUTOVER -> within && request.approvedBy() != null;
        };
    return new RunDecision(within, publishes);
  }

  RunSummary.Result result() {
    return withinThreshold ? RunSummary.Result.PASSED : RunSummary.Result.OVER_THRESHOLD;
  }

  /** The sentence for people when the threshold is passed, empty otherwise. */
  List<Finding> findings(MigrationRequest request, Figures figures) {
    if (withinThreshold) {
      return List.of();
    }
    return List.of(
        Finding.of(
            RunFinding.OVER_THRESHOLD,
            Place.NOWHERE,
            Map.of(
                "system", request.mapping().definition().cover().systemId(),
                "vendor", request.mapping().definition().cover().vendorId(),
                "errors", Long.toString(figures.errors()),
                "read", Long.toString(figures.read()),
                "rate", Percent.text(figures.errors(), figures.read()),
                "threshold", request.threshold().percent().toPlainString() + " %")));
  }
}
