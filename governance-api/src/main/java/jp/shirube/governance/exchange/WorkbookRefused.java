package jp.shirube.governance.exchange;

import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import org.jspecify.annotations.Nullable;

/** A workbook was refused as a whole for what it is; nothing of it was stored. */
public final class WorkbookRefused extends FindingException {

  private static final long serialVersionUID = 1L;

  WorkbookRefused(Finding finding, @Nullable Throwable cause) {
    super(finding, cause);
  }
}
