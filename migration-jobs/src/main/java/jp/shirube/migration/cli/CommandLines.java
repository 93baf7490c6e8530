package jp.shirube.migration.cli;

import java.util.ResourceBundle;
import jp.shirube.mappings.finding.Messages;
import picocli.CommandLine;

/**
 * Sets up a picocli command line the way all of ours behave: help texts from the message files,
 * findings as sentences, faults as one line, our exit codes.
 *
 * <p>Help texts stand in the area's message file: {@code shirube.<command>.usage.description} for a
 * command, and the {@code descriptionKey} of an option or parameter.
 */
public final class CommandLines {

  private static final int WIDTH = 100;

  private CommandLines() {}

  /**
   * Equips the root command with everything, its sub-commands included.
   *
   * @param root command line with all its sub-commands added
   */
  public static CommandLine equip(CommandLine root) {
    Messages messages = Messages.complete();
    setHelpTexts(root, new HelpTexts(messages.patterns()));
    setVersion(root, root.getCommandSpec().version());
    return root.setParameterExceptionHandler(new WrongUseHandler(messages))
        .setExecutionExceptionHandler(new FaultHandler(messages))
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static void setVersion(CommandLine line, String... version) {
    line.getCommandSpec().version(version);
    line.getSubcommands().values().forEach(child -> setVersion(child, version));
  }

  private static void setHelpTexts(CommandLine line, ResourceBundle texts) {
    line.setResourceBundle(texts);
    line.getSubcommands().values().forEach(child -> setHelpTexts(child, texts));
  }
}
