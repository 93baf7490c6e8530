package jp.shirube.mappings.engine;

/** Takes what records count for. */
@FunctionalInterface
public interface MeterSink {

  /**
   * A record counts for a figure.
   *
   * @param measure index into {@link FileMeter#measures()}
   * @param excluded whether the mapping excludes the record
   * @param value what is told apart, or the text of the number that is summed; empty for a count
   */
  void measured(int measure, boolean excluded, String value);
}
