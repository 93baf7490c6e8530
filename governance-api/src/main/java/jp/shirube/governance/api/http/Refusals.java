package jp.shirube.governance.api.http;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.load.SafeFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a request that ended with an exception is answered. */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private Refusals() {}

  /**
   * The problem; a fault goes to the log under a reference number, and nothing of it into the
   * problem.
   */
  static Problem of(Exception thrown) {
    if (thrown instanceof ApiRefusal refusal) {
      return Problem.of(refusal.kind().status(), refusal.findings());
    }
    if (thrown instanceof FindingException refused) {
      return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, refused.findings());
    }
    ApiCode code = code(thrown);
    return code == ApiCode.FAULT ? fault(thrown) : of(code, Map.of());
  }

  static Problem of(ApiCode code, Map<String, String> arguments) {
    return Problem.of(code.status(), List.of(code.finding(arguments)));
  }

  private static Problem fault(Exception thrown) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("api fault {}", reference, SafeFault.of(thrown));
    return of(ApiCode.FAULT, Map.of("reference", reference));
  }

  private static ApiCode code(Exception thrown) {
    if (thrown instanceof NoHandlerFoundException || thrown instanceof NoResourceFoundException) {
      return ApiCode.NOT_FOUND;
    }
    if (thrown instanceof HttpRequestMethodNotSupportedException) {
      return ApiCode.METHOD;
    }
    if (thrown instanceof HttpMediaTypeNotAcceptableException) {
      return ApiCode.NOT_ACCEPTABLE;
    }
    if (thrown instanceof HttpMediaTypeNotSupportedException) {
      return ApiCode.MEDIA_TYPE;
    }
    if (thrown instanceof AccessDeniedException) {
      return ApiCode.ROLE_MAY_NOT;
    }
    if (thrown instanceof PessimisticLockingFailureException) {
      return ApiCode.BUSY;
    }
    return isOfParameter(thrown) ? ApiCode.PARAMETER_DIFFERS : ApiCode.FAULT;
  }

  private static boolean isOfParameter(Exception thrown) {
    return thrown instanceof MethodArgumentTypeMismatchException
        || thrown instanceof ServletRequestBindingException;
  }
}
