package jp.shirube.migration.run;

import jp.shirube.migration.load.LoadListener;
import jp.shirube.migration.load.LoadStep;

/**
 * Tells a run's progress how far loading is.
 *
 * @param records of the whole delivery
 */
record LoadProgress(RunProgress progress, long records) implements LoadListener {

  @Override
  public void begun() {
    progress.started(LoadStep.NAME, records);
  }

  @Override
  public void written(long more) {
    progress.advanced(LoadStep.NAME, more);
  }

  @Override
  public void ended() {
    progress.finished(LoadStep.NAME);
  }
}
