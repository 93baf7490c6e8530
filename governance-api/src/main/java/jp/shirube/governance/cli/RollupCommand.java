package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cities.CitiesCode;
import jp.shirube.governance.cities.Readers;
import jp.shirube.governance.cities.RollupExport;
import jp.shirube.governance.cities.RollupSheets;
import jp.shirube.governance.cities.Rollups;
import jp.shirube.governance.context.Governance;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.CommandActor;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.InstallationOptions;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.migration.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shirube rollup}: what the municipalities of a prefecture or the nation have submitted. */
@Command(name = "rollup", mixinStandardHelpOptions = true)
public final class RollupCommand implements Callable<Integer> {

  /** What a table has a row for. */
  enum By {
    SYSTEM,
    STEP,
    PHASE,
    MUNICIPALITY
  }

  @ArgGroup(multiplicity = "1")
  private Scope scope = new Scope();

  /** Exactly one of them. */
  static final class Scope {

    @Option(names = "--prefecture", paramLabel = "NN", descriptionKey = "rollup.prefecture")
    private @Nullable String prefecture;

    @Option(names = "--nation", descriptionKey = "rollup.nation")
    private boolean nation;

    private Reader reader() {
      return nation || prefecture == null ? Reader.NATION : Readers.prefecture(prefecture);
    }
  }

  @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "rollup.month")
  private @Nullable YearMonth month;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "MUNICIPALITY",
      descriptionKey = "rollup.by")
  private By by = By.MUNICIPALITY;

  @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "rollup.csv")
  private @Nullable Path csv;

  @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "rollup.xlsx")
  private @Nullable Path xlsx;

  @Option(names = "--as", paramLabel = "ID", descriptionKey = "rollup.as")
  private @Nullable String person;

  @Mixin private InstallationOptions installation = new InstallationOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Reader reader = scope.reader();
    try (Database database = installation.openDatabase();
        Governance governance =
            Governance.open(
                database, installation.clock(), new EditionStore(installation.home()))) {
      requireReader(governance.get(Readers.class), reader);
      YearMonth asked = month(governance.get(Rollups.class), reader);
      tables(governance, reader, asked);
      files(governance.get(RollupExport.class), reader, asked);
      return ExitCodes.GOOD;
    }
  }

  /** Without a person the user of this computer reads, as he could the database itself. */
  private void requireReader(Readers readers, Reader reader) {
    if (person != null) {
      String origin = CommandActor.inRole(Actor.Role.NATION_READER).origin();
      readers.require(reader, readers.actor(reader, person, origin));
    }
  }

  private YearMonth month(Rollups rollups, Reader reader) {
    if (month != null) {
      return month;
    }
    return rollups
        .latestMonth(reader)
        .orElseThrow(() -> CitiesCode.NOTHING_SUBMITTED.exception(Map.of()));
  }

  private void tables(Governance governance, Reader reader, YearMonth asked) {
    RollupSheets sheets = governance.get(RollupSheets.class);
    var rollup = governance.get(Rollups.class).of(reader, asked);
    print(sheets.summary(rollup));
    switch (by) {
      case SYSTEM -> print(sheets.systems(reader, asked));
      case STEP -> print(sheets.steps(reader, asked));
      case PHASE -> print(sheets.phases(reader, asked));
      case MUNICIPALITY -> {
        print(sheets.municipalities(rollup));
        print(sheets.distribution(rollup));
      }
    }
  }

  private void print(RollupSheets.Table table) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(table.name());
    TextTable text = TextTable.of(table.headings().toArray(String[]::new));
    table.rows().forEach(row -> text.row(row.toArray()));
    text.print(out);
    out.println();
  }

  private void files(RollupExport export, Reader reader, YearMonth asked) {
    WrittenFiles files = new WrittenFiles(spec.commandLine().getOut());
    if (csv != null) {
      files.write(csv, out -> export.csv(reader, asked, out));
    }
    if (xlsx != null) {
      files.write(xlsx, out -> export.workbook(reader, asked, out));
    }
  }
}
