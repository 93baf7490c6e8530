package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.CodeList;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code standard show}: everything known about a group, an item or a code list. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class StandardShowCommand implements Callable<Integer> {

  private final StandardTables tables = new StandardTables(Messages.complete());

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private EditionOption edition = new EditionOption();

  @Parameters(paramLabel = "ID_OR_NAME", descriptionKey = "standard.show.query")
  private String query = "";

  @Override
  public Integer call() {
    Standard standard = edition.load(home.path());
    List<StandardGroup> groups =
        standard.groups().stream()
            .filter(group -> group.id().equals(query) || group.name().equals(query))
            .toList();
    List<StandardItem> items =
        standard.groups().stream()
            .flatMap(group -> group.items().stream())
            .filter(this::isAskedFor)
            .toList();
    List<CodeList> codes =
        standard.codeLists().values().stream()
            .filter(list -> list.id().equals(query) || list.name().equals(query))
            .toList();
    if (groups.isEmpty() && items.isEmpty() && codes.isEmpty()) {
      throw StandardQueries.refuse(StandardQueries.nothing(standard, query));
    }
    print(standard, groups, items, codes);
    return ExitCodes.GOOD;
  }

  private boolean isAskedFor(StandardItem item) {
    return List.of(item.id(), item.name(), item.physicalName(), item.reference()).contains(query);
  }

  private void print(
      Standard standard,
      List<StandardGroup> groups,
      List<StandardItem> items,
      List<CodeList> codes) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(tables.heading(standard));
    for (StandardGroup group : groups) {
      section(out, tables.groups(List.of(group)));
      section(out, tables.items(group.items()));
    }
    if (!items.isEmpty()) {
      section(out, tables.itemsWithGroups(standard, items));
    }
    for (CodeList list : codes) {
      section(out, tables.codeValues(list));
    }
  }

  private static void section(PrintWriter out, TextTable table) {
    out.println();
    table.print(out);
  }
}
