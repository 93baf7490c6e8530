package jp.shirube.mappings.engine;

import java.util.List;
import jp.shirube.mappings.finding.Finding;

/**
 * One record of an extract file, decoded. Readers may reuse one instance for all records: nobody
 * keeps it.
 */
public interface SourceRecord {

  /** 1-based number of the record in its file, header lines not counted. */
  long number();

  /** 1-based line on which the record starts; for files without line breaks its number. */
  long line();

  /** Byte offset of the record's first byte in its file. */
  long offset();

  /** Length of the record in bytes, line break not counted. */
  int length();

  /**
   * Text of a field in layout order as decoded, {@code ""} when empty. Padding is kept; a vendor's
   * user characters are the private-use code points of the charset's decoder.
   */
  String field(int index);

  /** What the reader found wrong with the record (codes SRB-SRC-*); empty when it is good. */
  List<Finding> faults();
}
