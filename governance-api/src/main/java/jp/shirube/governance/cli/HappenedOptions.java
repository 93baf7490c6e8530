package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import jp.shirube.governance.submission.Dispatch.Happened;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which submission, on which day, with which remark. */
final class HappenedOptions {

  @Parameters(paramLabel = "ID", descriptionKey = "submit.id")
  private long id;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "submit.day")
  private @Nullable LocalDate day;

  @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", descriptionKey = "submit.note")
  private String note = "";

  long id() {
    return id;
  }

  Happened happened(ActingSession session, String way, @Nullable Path path) {
    return new Happened(
        session.municipality(),
        id,
        day == null ? LocalDate.now(session.clock()) : day,
        way,
        note,
        Optional.ofNullable(path));
  }
}
