package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.database.Database;
import jp.shirube.migration.run.Campaign;
import jp.shirube.migration.run.MigrationRequest;
import jp.shirube.migration.run.Migrations;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.run.Threshold;
import jp.shirube.migration.spool.DeliveryFolders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code migrate}: deliveries with their mappings, system by system, into an area. */
@Command(name = "migrate", mixinStandardHelpOptions = true)
public final class MigrateCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();
  private final RunFollowers followers;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Mixin private ParallelOption parallel = new ParallelOption();
  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--delivery",
      required = true,
      paramLabel = "DIR",
      descriptionKey = "migrate.delivery")
  private Path delivery = Path.of("");

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "FILE_OR_DIR",
      descriptionKey = "migrate.mapping")
  private Path mapping = Path.of("");

  @Option(names = "--system", paramLabel = "ID", descriptionKey = "migrate.system")
  private List<String> systems = new ArrayList<>();

  @Option(
      names = "--mode",
      paramLabel = "dry-run|rehearsal|cutover",
      defaultValue = "rehearsal",
      converter = ModeConverter.class,
      descriptionKey = "migrate.mode")
  private Mode mode = Mode.REHEARSAL;

  @Option(names = "--rehearsal", paramLabel = "N", descriptionKey = "migrate.rehearsal")
  private @Nullable Integer rehearsal;

  @Option(names = "--approved-by", paramLabel = "NAME", descriptionKey = "migrate.approved-by")
  private @Nullable String approvedBy;

  @Option(names = "--threshold", paramLabel = "PCT", descriptionKey = "migrate.threshold")
  private @Nullable BigDecimal threshold;

  public MigrateCommand() {
    this(RunFollowers.NONE);
  }

  /**
   * @param followers told of finished runs
   */
  public MigrateCommand(RunFollowers followers) {
    this.followers = followers;
  }

  @Override
  public Integer call() {
    checkOptions();
    Clock clock = installation.clock();
    try (DeliveryFolders folders = DeliveryFolders.resolve(delivery, installation.home(), clock)) {
      MappingLibrary library = MappingLibrary.load(mapping, installation.home());
      MigrationOrders orders =
          new MigrationOrders(folders, library, systems, this::print).matched(delivery);
      return migrate(orders, folders, clock);
    }
  }

  private void checkOptions() {
    OptionChecks checks = new OptionChecks();
    checks.rehearsal(mode, rehearsal);
    checks.approver(mode, approvedBy);
    checks.threshold(threshold);
    checks.path("--delivery", delivery);
    checks.path("--mapping", mapping);
    checks.output(output.path());
    checks.demand();
  }

  private int migrate(MigrationOrders matched, DeliveryFolders folders, Clock clock) {
    OutputProbe.demandWritable(output.path());
    List<MigrationOrder> orders = matched.orders();
    List<RunSummary> summaries = new ArrayList<>();
    try (Database database = installation.openDatabase();
        Migrations migrations =
            Migrations.open(database, installation.home(), clock, followers.over(database, clock));
        ConsoleProgress progress = new ConsoleProgress(err(), messages)) {
      installation.announceMunicipality(database, messages, err());
      int number = number(orders, migrations);
      List<Campaign.Part> parts =
          orders.stream().map(order -> part(order, folders, number, clock)).toList();
      Campaign campaign = new Campaign(migrations.runner(), mode, parallel.count());
      summaries.addAll(campaign.run(parts, progress.following(parts.size())));
    }
    matched.refusals().forEach(refusal -> summaries.add(refusal.summary(mode)));
    int exit = new SummaryPrinter(messages, installation.home()).print(summaries, out(), err());
    new RecoverHint(messages, installation).print(summaries, err());
    return exit;
  }

  private Campaign.Part part(
      MigrationOrder order, DeliveryFolders folders, int number, Clock clock) {
    return new Campaign.Part(
        order.systemId(),
        order.vendorId(),
        () -> request(order, folders.delivery(order.folder()), number, clock));
  }

  private int number(List<MigrationOrder> orders, Migrations migrations) {
    if (mode != Mode.REHEARSAL) {
      return 0;
    }
    return rehearsal != null
        ? rehearsal
        : orders.stream()
            .mapToInt(order -> migrations.runs().nextRehearsal(order.systemId()))
            .max()
            .orElse(1);
  }

  private MigrationRequest request(MigrationOrder order, Path received, int number, Clock clock) {
    return new MigrationRequest(
        installation.municipality(),
        order.mapping(),
        received,
        mode,
        number,
        approvedBy,
        OffsetDateTime.now(clock),
        output.path(),
        CommandActor.inRole(Actor.Role.PLANNER),
        threshold == null ? Threshold.of(mode) : new Threshold(threshold));
  }

  private void print(Finding finding) {
    new FindingPrinter(messages).print(List.of(finding), err());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
