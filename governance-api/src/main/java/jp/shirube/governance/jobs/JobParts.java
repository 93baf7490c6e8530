package jp.shirube.governance.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jp.shirube.governance.mappingdesk.MappingVersions;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.run.RunListener;
import org.springframework.stereotype.Component;

/** Makes the parts that a server has and a command has not: they live as long as it. */
@Component
public final class JobParts {

  private static final long SECOND = 1_000;

  private final Runs runs;
  private final RejectionMapper records;
  private final StartMapper choices;
  private final ReceivedMapper received;
  private final MappingVersions versions;
  private final AuditTrail audit;
  private final Tenancy tenancy;
  private final Database database;
  private final Clock clock;
  private final List<RunListener> listeners;

  JobParts(
      Runs runs,
      RejectionMapper records,
      StartMapper choices,
      ReceivedMapper received,
      MappingVersions versions,
      AuditTrail audit,
      Tenancy tenancy,
      Database database,
      Clock clock,
      List<RunListener> listeners) {
    this.runs = runs;
    this.records = records;
    this.choices = choices;
    this.received = received;
    this.versions = versions;
    this.audit = audit;
    this.tenancy = tenancy;
    this.database = database;
    this.clock = clock;
    this.listeners = List.copyOf(listeners);
  }

  /**
   * The engine, told facts of its runs as the command line's is.
   *
   * @param home the installation's folder
   */
  public RunEngine engine(Path home) {
    return RunEngine.open(database, clock, home, listeners);
  }

  public RecordDesk records(RunEngine engine) {
    return new RecordDesk(runs, records, engine, audit);
  }

  public RunDesk desk(RunEngine engine) {
    return new RunDesk(runs, choices, mappings(engine), engine, audit);
  }

  public DeliveryDesk deliveries(RunEngine engine) {
    return new DeliveryDesk(mappings(engine), received, engine, audit);
  }

  private RunMappings mappings(RunEngine engine) {
    return new RunMappings(versions, choices, engine);
  }

  public LiveRuns live() {
    return new LiveRuns(runs, tenancy, SECOND);
  }
}
