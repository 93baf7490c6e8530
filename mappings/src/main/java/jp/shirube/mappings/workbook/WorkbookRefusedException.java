package jp.shirube.mappings.workbook;

import org.jspecify.annotations.Nullable;

/** A file is no workbook that can be read; callers say so with a finding of their own. */
public final class WorkbookRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** No such file. */
    MISSING,
    /** Something else than a workbook. */
    NO_WORKBOOK,
    /** Damaged, or with constructs that no honest workbook has. */
    UNREADABLE,
    /** With macros. */
    MACROS,
    /** The old binary form (.xls). */
    OLD_FORM,
    /** Protected by a password. */
    ENCRYPTED,
    /** Too large when unpacked: a zip bomb or the wrong file. */
    TOO_LARGE
  }

  private final Reason reason;

  public WorkbookRefusedException(Reason reason, @Nullable Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
