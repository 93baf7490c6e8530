package jp.shirube.mappings.standard;

import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.mappings.finding.Finding;

/** An edition, a draft or a workbook cannot be used; its findings say everything that is wrong. */
public final class StandardException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public StandardException(List<Finding> findings) {
    super(summary(findings));
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }

  private static String summary(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.code().code() + " " + finding.place() + " " + finding.arguments())
        .collect(Collectors.joining("\n"));
  }
}
