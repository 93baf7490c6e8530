package jp.shirube.migration.sample.vendorb;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import jp.shirube.migration.sample.delivery.HostFile;

/** Faults that befall records of a host. */
public final class HostFaults {

  private static final byte NO_DIGITS = (byte) 0xBB;

  private HostFaults() {}

  /** A number field whose first byte holds no digits. */
  public static UnaryOperator<byte[]> noDigits(HostFile file, String field) {
    return overwritten(file, field, NO_DIGITS);
  }

  /** A kanji field that begins with a pair of bytes that is no character of the host code. */
  public static UnaryOperator<byte[]> noCharacter(HostFile file, String field) {
    return overwritten(file, field, (byte) 0x41, (byte) 0xFF);
  }

  /** A record that ends after so many bytes. */
  public static UnaryOperator<byte[]> cut(int bytes) {
    return record -> Arrays.copyOf(record, bytes);
  }

  private static UnaryOperator<byte[]> overwritten(HostFile file, String field, byte... bytes) {
    int offset = file.offset(field);
    return record -> {
      byte[] spoilt = record.clone();
      System.arraycopy(bytes, 0, spoilt, offset, bytes.length);
      return spoilt;
    };
  }
}
