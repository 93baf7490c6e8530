package jp.shirube.migration.run;

import jp.shirube.migration.load.LoadListener;
import jp.shirube.migration.load.LoadStep;

/**
 * Tells a run's progress how far loading is, and takes a block back when the run is to stop.
 *
 * @param stop whether somebody asked it to stop
 * @param records of the whole delivery
 */
record LoadProgress(RunProgress progress, StopSignal stop, long records) implements LoadListener {

  @Override
  public void begun() {
    progress.started(LoadStep.NAME, records);
  }

  @Override
  public void written(long more) {
    stop.check();
    progress.advanced(LoadStep.NAME, more);
  }

  @Override
  public void ended() {
    progress.finished(LoadStep.NAME);
  }
}
