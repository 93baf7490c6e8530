package jp.shirube.governance.api.http;

import java.util.Map;
import jp.shirube.mappings.finding.FindingCode;
import org.springframework.http.HttpStatus;

/** Why the API refuses a request before or instead of a module's own rules. */
public enum ApiCode implements FindingCode {
  UNAUTHENTICATED("SRB-API-0001", HttpStatus.UNAUTHORIZED),
  ROLE_MAY_NOT("SRB-API-0002", HttpStatus.FORBIDDEN),
  SCOPE_MISSING("SRB-API-0003", HttpStatus.FORBIDDEN),
  NOT_FOUND("SRB-API-0004", HttpStatus.NOT_FOUND),
  METHOD("SRB-API-0005", HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE("SRB-API-0006", HttpStatus.NOT_ACCEPTABLE),
  MEDIA_TYPE("SRB-API-0007", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  NOT_JSON("SRB-API-0008", HttpStatus.BAD_REQUEST),
  BODY_DIFFERS("SRB-API-0009", HttpStatus.BAD_REQUEST),
  PARAMETER_DIFFERS("SRB-API-0010", HttpStatus.BAD_REQUEST),
  CURSOR("SRB-API-0011", HttpStatus.BAD_REQUEST),
  KEY_FORM("SRB-API-0012", HttpStatus.BAD_REQUEST),
  KEY_REUSED("SRB-API-0013", HttpStatus.UNPROCESSABLE_CONTENT),
  KEY_IN_USE("SRB-API-0014", HttpStatus.CONFLICT),
  CHANGED_MEANWHILE("SRB-API-0015", HttpStatus.PRECONDITION_FAILED),
  MATCH_MISSING("SRB-API-0016", HttpStatus.PRECONDITION_REQUIRED),
  TOO_MANY_REQUESTS("SRB-API-0017", HttpStatus.TOO_MANY_REQUESTS),
  TOO_LARGE("SRB-API-0018", HttpStatus.CONTENT_TOO_LARGE),
  FAULT("SRB-API-0019", HttpStatus.INTERNAL_SERVER_ERROR),
  BUSY("SRB-API-0020", HttpStatus.CONFLICT);

  private final String code;
  private final HttpStatus status;

  ApiCode(String code, HttpStatus status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  HttpStatus status() {
    return status;
  }

  /** Stops the request. */
  public ApiRefusal refusal() {
    return refusal(Map.of());
  }

  /** Stops the request. */
  public ApiRefusal refusal(Map<String, String> arguments) {
    return new ApiRefusal(this, java.util.List.of(finding(arguments)));
  }
}
