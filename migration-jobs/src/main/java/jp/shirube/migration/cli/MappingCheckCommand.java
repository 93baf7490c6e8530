package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shirube.mappings.check.LoadedMapping;
import jp.shirube.mappings.check.MappingLoader;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mapping check}: everything wrong with a definition at once. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class MappingCheckCommand implements Callable<Integer> {

  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final Messages messages = Messages.complete();

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE_OR_FOLDER", descriptionKey = "mapping.check.path")
  private Path path = Path.of("");

  @Option(names = "--edition", paramLabel = "NAME", descriptionKey = "mapping.check.edition")
  private @Nullable String edition;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "mapping.check.format")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    LoadedMapping loaded = loader().load(path);
    MappingReport report = new MappingReport(loaded, messages);
    PrintWriter out = spec.commandLine().getOut();
    out.println(format == Format.JSON ? report.json() : report.text());
    out.flush();
    if (loaded.definition().isEmpty()) {
      return ExitCodes.WRONG_USE;
    }
    return loaded.hasErrors() ? ExitCodes.FINDINGS : ExitCodes.GOOD;
  }

  private MappingLoader loader() {
    EditionStore store = new EditionStore(home.path());
    String chosen = edition;
    return chosen == null
        ? new MappingLoader(store::find)
        : new MappingLoader(name -> Optional.of(store.load(chosen)));
  }
}
