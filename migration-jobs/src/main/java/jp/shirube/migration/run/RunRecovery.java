package jp.shirube.migration.run;

import java.util.List;

/** Resumes runs whose process died. */
final class RunRecovery {

  List<RunSummary> recover(RunProgress progress) {
    return List.of();
  }
}
