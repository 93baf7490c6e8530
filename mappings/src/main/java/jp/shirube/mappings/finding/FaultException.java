package jp.shirube.mappings.finding;

import org.jspecify.annotations.Nullable;

/**
 * A fault that stops the work and that a person can act on: a key that cannot be read, a full disk,
 * a database that is away. Its finding says what happened and what to do.
 */
public class FaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public FaultException(Finding finding, @Nullable Throwable cause) {
    super(finding.code().code() + " " + finding.arguments(), cause);
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
