package jp.shirube.governance.web.account;

import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.governance.web.PageFinding;
import jp.shirube.mappings.finding.FindingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What the browser's script is told.
 *
 * @param next path to go to, {@code ""} when it was refused
 * @param message what is wrong and what to do, {@code ""} when nothing is
 */
record PasskeyAnswer(String next, String message) {

  static ResponseEntity<PasskeyAnswer> go(String next) {
    return ResponseEntity.ok(new PasskeyAnswer(next, ""));
  }

  static ResponseEntity<PasskeyAnswer> refused(FindingException refused) {
    List<PageFinding> findings = PageFinding.of(refused.findings());
    String message =
        findings.stream().map(it -> it.sentence() + it.remedy()).collect(Collectors.joining("\n"));
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(new PasskeyAnswer("", message));
  }
}
