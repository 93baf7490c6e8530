package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionBuilder;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.OfficialWorkbook;
import jp.shirube.mappings.standard.OfficialWorkbookImporter;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.Standards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code standard import}: an official workbook becomes a new edition. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class StandardImportCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "standard.import.file")
  private Path file = Path.of("");

  @Option(names = "--edition", paramLabel = "NAME", descriptionKey = "standard.import.edition")
  private @Nullable String edition;

  @Option(
      names = "--applies-from",
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "standard.import.applies-from")
  private @Nullable LocalDate appliesFrom;

  @Option(names = "--base", paramLabel = "NAME", descriptionKey = "standard.import.base")
  private @Nullable String base;

  @Option(
      names = "--retired",
      split = ",",
      paramLabel = "WORD",
      defaultValue = "廃止,削除",
      descriptionKey = "standard.import.retired")
  private List<String> retired = OfficialWorkbookImporter.RETIRED_WORDS;

  @Override
  public Integer call() {
    EditionStore store = new EditionStore(home.path());
    Standard basis = base == null ? Standards.builtIn() : store.load(base);
    OfficialWorkbook workbook = new OfficialWorkbookImporter(retired).read(file);
    EditionBuilder.Result result = EditionBuilder.build(basis, workbook, edition, appliesFrom);
    boolean isNew = store.save(result.standard());
    List<Finding> findings = new ArrayList<>(workbook.findings());
    findings.addAll(result.findings());
    print(result.standard(), workbook, isNew, findings);
    return findings.stream().anyMatch(Finding::isError) ? ExitCodes.FINDINGS : ExitCodes.GOOD;
  }

  private void print(
      Standard standard, OfficialWorkbook workbook, boolean isNew, List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Object> numbers = new StandardTables(messages).counts(workbook);
    out.println(
        messages.text(
            isNew ? "standard.import.done" : "standard.import.same",
            Map.of("edition", standard.edition(), "date", standard.appliesFrom().toString())));
    out.println(messages.text("standard.import.counts", numbers));
    new StandardTables(messages).groups(workbook.groups()).print(out);
    out.println();
    out.println(messages.text("standard.import.findings", Map.of("count", findings.size())));
    new FindingPrinter(messages).print(findings, out);
  }
}
