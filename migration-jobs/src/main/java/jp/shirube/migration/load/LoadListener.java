package jp.shirube.migration.load;

/** Told how far loading is. Blocks are told from several threads, inside their transaction. */
public interface LoadListener {

  void begun();

  /**
   * A block was written and is about to be committed.
   *
   * @param records how many records it had
   */
  void written(long records);

  void ended();
}
