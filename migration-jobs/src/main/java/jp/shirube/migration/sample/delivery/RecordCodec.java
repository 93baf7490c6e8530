package jp.shirube.migration.sample.delivery;

/** Turns records into the bytes of a vendor's file. */
public interface RecordCodec {

  /** What stands before the first record; empty for nothing. */
  byte[] head(ExtractLayout layout);

  /** A record with its line break, where the file has them. */
  byte[] encode(Extract extract);

  /** 1-based line of a record as the readers count it. */
  long line(long record);
}
