package jp.shirube.governance.api.http;

import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;

/** A request that the API itself refuses. */
public final class ApiRefusal extends FindingException {

  private static final long serialVersionUID = 1L;

  private final ApiCode kind;

  ApiRefusal(ApiCode kind, List<Finding> findings) {
    super(findings);
    this.kind = kind;
  }

  ApiCode kind() {
    return kind;
  }
}
