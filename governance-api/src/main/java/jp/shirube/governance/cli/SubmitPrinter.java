package jp.shirube.governance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.shirube.governance.submission.KeptFile;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionEvent;
import jp.shirube.governance.submission.SubmissionProof.FileProof;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.figure.FigureText;

/** Prints the register of submissions for a terminal. */
final class SubmitPrinter {

  private final PrintWriter out;
  private final Messages messages = Messages.complete();

  SubmitPrinter(PrintWriter out) {
    this.out = out;
  }

  void say(String key, Map<String, ?> arguments) {
    out.println(messages.text(key, arguments));
    out.flush();
  }

  void path(Path file) {
    out.println("  " + file);
    out.flush();
  }

  void made(Submission made, Duration elapsed) {
    say(
        "submit.made",
        Map.of(
            "id", id(made),
            "receiver", made.receiverName(),
            "month", made.month().toString(),
            "revision", made.revision(),
            "millis", Long.toString(elapsed.toMillis())));
  }

  void notSent(Submission made) {
    say("submit.not-sent", Map.of("id", id(made)));
  }

  void line(Submission submission) {
    say(
        "submit.line",
        Map.of(
            "id", id(submission),
            "month", submission.month().toString(),
            "revision", submission.revision(),
            "kind", messages.text("submit.kind." + submission.kind()),
            "receiver", submission.receiverName(),
            "at", FigureText.of(submission.madeAt()),
            "by", submission.madeBy(),
            "state", messages.text("submit.state." + submission.sent())));
  }

  void file(KeptFile file) {
    say(
        "submit.file",
        Map.of(
            "name", file.name(),
            "bytes", file.bytes(),
            "class", file.confidentiality(),
            "encrypted", messages.text("submit.encrypted." + file.encrypted()),
            "sha256", file.sha256()));
  }

  void event(SubmissionEvent event) {
    say(
        "submit.event." + event.kind(),
        Map.of(
            "day", FigureText.of(event.happenedOn()),
            "way", event.way(),
            "note", event.note(),
            "file", event.fileName(),
            "at", FigureText.of(event.recordedAt()),
            "by", event.recordedBy()));
  }

  void proof(FileProof proof) {
    String figures = proof.figures().map(String::valueOf).orElse("unknown");
    say(
        "submit.proof",
        Map.of(
            "name", proof.file().name(),
            "hash", messages.text("submit.proof." + proof.hash()),
            "figures", messages.text("submit.proof." + figures)));
  }

  /** Numbers of the register are written as they are typed. */
  private static String id(Submission submission) {
    return Long.toString(submission.id());
  }
}
