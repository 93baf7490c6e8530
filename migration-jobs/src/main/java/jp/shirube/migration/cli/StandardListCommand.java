package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.Standard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code standard list}: editions, systems, the groups of a system, the items of a group, codes.
 */
@Command(name = "list", mixinStandardHelpOptions = true)
final class StandardListCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();
  private final StandardTables tables = new StandardTables(messages);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private EditionOption edition = new EditionOption();

  @ArgGroup private What what = new What();

  /** At most one of them. */
  static final class What {

    @Option(names = "--editions", descriptionKey = "standard.list.editions")
    private boolean editions;

    @Option(names = "--system", paramLabel = "ID", descriptionKey = "standard.list.system")
    private @Nullable String system;

    @Option(names = "--group", paramLabel = "ID", descriptionKey = "standard.list.group")
    private @Nullable String group;

    @Option(names = "--codes", descriptionKey = "standard.list.codes")
    private boolean codes;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (what.editions) {
      tables.editions(new EditionStore(home.path()).list()).print(out);
      return ExitCodes.GOOD;
    }
    Standard standard = edition.load(home.path());
    TextTable table = table(standard);
    out.println(tables.heading(standard));
    table.print(out);
    return ExitCodes.GOOD;
  }

  private TextTable table(Standard standard) {
    if (what.system != null) {
      return groupsOf(standard, what.system);
    }
    if (what.group != null) {
      return itemsOf(standard, what.group);
    }
    return what.codes ? tables.codeLists(standard.codeLists()) : tables.systems(standard);
  }

  private TextTable groupsOf(Standard standard, String system) {
    if (standard.system(system).isEmpty()) {
      throw StandardQueries.refuse(StandardQueries.noSystem(standard, system));
    }
    return tables.groups(standard.groupsOf(system));
  }

  private TextTable itemsOf(Standard standard, String group) {
    return tables.items(
        standard
            .group(group)
            .orElseThrow(() -> StandardQueries.refuse(StandardQueries.noGroup(standard, group)))
            .items());
  }
}
