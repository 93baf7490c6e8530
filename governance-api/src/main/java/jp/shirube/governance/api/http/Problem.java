package jp.shirube.governance.api.http;

import java.util.List;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Messages;
import org.springframework.http.HttpStatusCode;

/**
 * A refusal as RFC 9457 writes it.
 *
 * @param type where the list of codes explains it
 * @param title what is wrong, without arguments
 * @param status HTTP status
 * @param detail what is wrong
 * @param code stable code of the first finding
 * @param findings everything that is wrong
 */
record Problem(
    String type, String title, int status, String detail, String code, List<Finding> findings) {

  static final String TYPES = "/api/docs/codes#";

  static Problem of(HttpStatusCode status, List<Finding> findings) {
    Messages messages = Messages.complete();
    Finding first = findings.get(0);
    String code = first.code().code();
    return new Problem(
        TYPES + code, title(status), status.value(), messages.sentence(first), code, findings);
  }

  private static String title(HttpStatusCode status) {
    return Messages.complete().text("api.title." + status.value());
  }
}
