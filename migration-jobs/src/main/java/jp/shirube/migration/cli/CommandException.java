package jp.shirube.migration.cli;

import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;

/** A command cannot go on for a reason that its user can act on; it says with which exit code. */
public final class CommandException extends FindingException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public CommandException(int exitCode, List<Finding> findings) {
    super(findings);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
