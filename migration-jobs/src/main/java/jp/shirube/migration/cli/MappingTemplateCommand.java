package jp.shirube.migration.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.mappings.definition.MappingTemplate;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.mappings.standard.StandardException;
import jp.shirube.mappings.standard.Standards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mapping template}: the workbook that a vendor fills in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class MappingTemplateCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private EditionOption edition = new EditionOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--system",
      required = true,
      paramLabel = "ID",
      descriptionKey = "mapping.template.system")
  private String system = "";

  @Option(names = "--vendor", paramLabel = "ID", descriptionKey = "mapping.template.vendor")
  private String vendor = "";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "mapping.template.out")
  private @Nullable Path out;

  @Option(names = "--force", descriptionKey = "mapping.force")
  private boolean force;

  @Override
  public Integer call() {
    Standard standard = standard();
    Path file = target();
    String date = LocalDate.now(asOf.clock(Clock.systemDefaultZone())).toString();
    new MappingTemplate(standard, system).write(file, vendor, date);
    spec.commandLine()
        .getOut()
        .println(messages.text("mapping.template.done", Map.of("file", file.toString())));
    return ExitCodes.GOOD;
  }

  private Standard standard() {
    try {
      Standard standard = edition.load(home.path());
      demandNone(wrongSystem(standard));
      return standard;
    } catch (StandardException e) {
      List<Finding> findings = new ArrayList<>(e.findings());
      findings.addAll(wrongSystem(Standards.builtIn()));
      throw new CommandException(ExitCodes.WRONG_USE, findings);
    }
  }

  private List<Finding> wrongSystem(Standard standard) {
    return standard.groupsOf(system).isEmpty()
        ? List.of(StandardQueries.noSystem(standard, system))
        : List.of();
  }

  private static void demandNone(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new CommandException(ExitCodes.WRONG_USE, findings);
    }
  }

  private Path target() {
    Path file = out == null ? Path.of("mapping_" + system + ".xlsx") : out;
    return refuseToReplace(file, force, spec, messages);
  }

  /** The file, unless it is there and would be lost. */
  static Path refuseToReplace(Path file, boolean force, CommandSpec spec, Messages messages) {
    if (Files.exists(file) && !force) {
      throw new ParameterException(
          spec.commandLine(), messages.text("mapping.exists", Map.of("file", file.toString())));
    }
    return file;
  }
}
