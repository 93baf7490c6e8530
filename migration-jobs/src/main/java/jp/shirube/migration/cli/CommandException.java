package jp.shirube.migration.cli;

import java.util.List;
import jp.shirube.mappings.finding.Finding;

/**
 * A command cannot go on for a reason that its user can act on. Its findings are printed as
 * sentences without a stack trace.
 */
public final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient List<Finding> findings;

  public CommandException(int exitCode, List<Finding> findings) {
    super(findings.isEmpty() ? "" : findings.get(0).code().code());
    this.exitCode = exitCode;
    this.findings = List.copyOf(findings);
  }

  public int exitCode() {
    return exitCode;
  }

  public List<Finding> findings() {
    return findings;
  }
}
