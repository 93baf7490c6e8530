package jp.shirube.migration.run;

import java.nio.ByteBuffer;
import jp.shirube.migration.crypto.MasterKey;
import jp.shirube.migration.crypto.ValueSealer;

/** Seals the bytes of rejected records, each bound to its run, file and number. */
final class RecordSeal {

  private static final String PURPOSE = "rejected-record";

  private final ValueSealer sealer;

  RecordSeal(MasterKey key) {
    this.sealer = new ValueSealer(key, PURPOSE);
  }

  byte[] seal(long runId, int file, long record, byte[] clear) {
    return sealer.seal(clear, identity(runId, file, record));
  }

  byte[] open(long runId, int file, long record, byte[] sealed) {
    return sealer.open(sealed, identity(runId, file, record));
  }

  private static byte[] identity(long runId, int file, long record) {
    return ByteBuffer.allocate(Long.BYTES * 2 + Integer.BYTES)
        .putLong(runId)
        .putInt(file)
        .putLong(record)
        .array();
  }
}
