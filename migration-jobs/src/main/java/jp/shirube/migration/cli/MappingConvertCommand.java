package jp.shirube.migration.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.mappings.definition.DefinitionWriter;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mapping convert}: a folder of CSV sheets to a workbook of the same content hash. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class MappingConvertCommand implements Callable<Integer> {

  private final Messages messages = Messages.complete();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "mapping.convert.folder")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "mapping.convert.file")
  private Path file = Path.of("");

  @Option(names = "--force", descriptionKey = "mapping.force")
  private boolean force;

  @Override
  public Integer call() {
    MappingTemplateCommand.refuseToReplace(file, force, spec, messages);
    convert();
    spec.commandLine()
        .getOut()
        .println(messages.text("mapping.template.done", Map.of("file", file.toString())));
    return ExitCodes.GOOD;
  }

  private void convert() {
    try {
      DefinitionWriter.convert(folder, file);
    } catch (FindingException e) {
      throw new CommandException(ExitCodes.WRONG_USE, e.findings());
    }
  }
}
