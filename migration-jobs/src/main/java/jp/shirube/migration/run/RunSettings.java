package jp.shirube.migration.run;

/**
 * How runs are carried out; nothing here changes their result.
 *
 * @param blockSize records of a block: read, mapped and copied in one transaction
 * @param threads partitions loaded at once
 */
public record RunSettings(int blockSize, int threads) {

  private static final int BLOCK_SIZE = 4_000;

  public RunSettings {
    if (blockSize < 1 || threads < 1) {
      throw new IllegalArgumentException("block size and threads start at 1");
    }
  }

  /** For this machine: mapping on one core overlaps with copying on another. */
  public static RunSettings forThisMachine() {
    return new RunSettings(BLOCK_SIZE, Math.max(2, Runtime.getRuntime().availableProcessors()));
  }
}
