package jp.shirube.migration.cli;

/** Exit codes of every command. */
public final class ExitCodes {

  /** All went as expected. */
  public static final int GOOD = 0;

  /** Findings passed the threshold. */
  public static final int FINDINGS = 1;

  /** The command was called wrongly: an option, a file that is not there. */
  public static final int WRONG_USE = 2;

  /** It failed. */
  public static final int FAILED = 3;

  private ExitCodes() {}
}
