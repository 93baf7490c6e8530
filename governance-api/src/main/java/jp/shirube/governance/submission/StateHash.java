package jp.shirube.governance.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;

/** The states of a month in one canonical text, and its hash. */
public final class StateHash {

  private StateHash() {}

  /** SHA-256 of the states, one line each: whoever has the rows comes to the same. */
  public static String of(List<StepRecord> records) {
    String text =
        records.stream().map(it -> line(it.state())).sorted().collect(Collectors.joining("\n"));
    return MadeFile.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(StepState state) {
    return Stream.of(
            state.systemId(),
            state.stepNo(),
            state.status(),
            state.plannedStart(),
            state.plannedEnd(),
            state.actualStart(),
            state.actualEnd(),
            state.note().replace("\\", "\\\\").replace("\n", "\\n"))
        .map(it -> Objects.toString(it, ""))
        .collect(Collectors.joining("\t"));
  }
}
