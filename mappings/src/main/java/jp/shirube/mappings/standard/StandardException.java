package jp.shirube.mappings.standard;

import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;

/** An edition, a draft or a workbook cannot be used; its findings say everything that is wrong. */
public final class StandardException extends FindingException {

  private static final long serialVersionUID = 1L;

  public StandardException(List<Finding> findings) {
    super(findings);
  }
}
