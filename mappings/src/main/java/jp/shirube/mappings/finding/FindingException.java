package jp.shirube.mappings.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Work cannot go on for reasons that a person can act on: wrong settings, a key that cannot be
 * read, a full disk, a database that is away. The findings say what happened and what to do, and
 * are shown as sentences without a stack trace; the exception's own message holds their codes only.
 */
public class FindingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public FindingException(List<Finding> findings) {
    super(codes(findings));
    this.findings = List.copyOf(findings);
  }

  public FindingException(Finding finding) {
    this(List.of(finding));
  }

  public FindingException(Finding finding, @Nullable Throwable cause) {
    super(codes(List.of(finding)), cause);
    this.findings = List.of(finding);
  }

  public final List<Finding> findings() {
    return findings;
  }

  private static String codes(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.code().code())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
