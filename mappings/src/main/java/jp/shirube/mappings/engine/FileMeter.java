package jp.shirube.mappings.engine;

import java.util.List;
import jp.shirube.mappings.definition.MeasureMapping;

/** Takes the figures of one file, record by record, without mapping anything. For one thread. */
public interface FileMeter {

  /** The figures, in the order of the sheet 照合. */
  List<MeasureMapping> measures();

  /**
   * Reads a record; one that could not be decoded counts for nothing.
   *
   * @param sink is told of every figure that the record counts for
   */
  void read(SourceRecord record, MeterSink sink);
}
