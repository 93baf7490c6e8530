package jp.shirube.migration.run;

/** Told of finished runs; how other modules learn facts without this one knowing them. */
public interface RunListener {

  /** A run ended, however it ended. Called after its outcome is committed. */
  void finished(RunSummary summary);
}
