package jp.shirube.governance.jobs;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What runs there are, for whoever looks: a vendor sees those of its own deliveries, a department
 * those of its own systems. Called within work on the municipality.
 */
@Component
public class Runs {

  private final RunBoardMapper runs;
  private final RunDetailMapper details;

  Runs(RunBoardMapper runs, RunDetailMapper details) {
    this.runs = runs;
    this.details = details;
  }

  /** The newest run of each system and area, and every run that has no result, newest first. */
  public List<RunRow> board(String municipality) {
    return runs.board(municipality);
  }

  /** Runs without a result, the oldest first. */
  public List<RunRow> open(String municipality) {
    return runs.open(municipality);
  }

  /** All runs of a system, the newest first. */
  public List<RunRow> ofSystem(String municipality, String systemId) {
    return runs.ofSystem(municipality, systemId);
  }

  /** The newest runs of all systems. */
  public List<RunRow> newest(String municipality, int limit) {
    return runs.newest(municipality, limit);
  }

  /** A run; empty when there is none that the viewer may know of. */
  public Optional<RunRow> find(String municipality, long id) {
    return runs.find(municipality, id);
  }

  /** A run with all that is kept of it in counts. */
  public Optional<RunDetails> details(String municipality, long id) {
    return find(municipality, id).map(this::details);
  }

  private RunDetails details(RunRow run) {
    long id = run.id();
    return new RunDetails(
        run,
        details.files(id),
        details.groups(id),
        details.exclusions(id),
        details.findings(id),
        details.measures(id),
        details.stages(id),
        details.breaks(id));
  }
}
