package jp.shirube.governance.progress;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/** A change was refused for reasons a person can act on; nothing was written. */
public final class ProgressRefused extends FindingException {

  private static final long serialVersionUID = 1L;

  ProgressRefused(List<Finding> findings) {
    super(findings);
  }

  static ProgressRefused of(FindingCode code, Map<String, String> arguments) {
    return new ProgressRefused(List.of(Finding.of(code, Place.NOWHERE, arguments)));
  }
}
