package jp.shirube.migration.run;

/** Told how far a run is, for progress bars. Calls come from several threads. */
public interface RunProgress {

  RunProgress SILENT =
      new RunProgress() {
        @Override
        public void started(String stage, long total) {}

        @Override
        public void advanced(String stage, long records) {}

        @Override
        public void finished(String stage) {}
      };

  /** The run has its number; nothing of it is done yet. */
  default void begun(long runId) {}

  /** A stage begins; total is 0 when it cannot be known. */
  void started(String stage, long total);

  void advanced(String stage, long records);

  void finished(String stage);
}
