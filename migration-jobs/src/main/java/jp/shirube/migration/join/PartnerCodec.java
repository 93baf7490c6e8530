package jp.shirube.migration.join;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.engine.Partner;
import jp.shirube.mappings.engine.PartnerReader.Keyed;

/** A partner with its key as bytes; texts char by char, so that they come back as they were. */
final class PartnerCodec {

  private PartnerCodec() {}

  static byte[] encode(Keyed keyed) {
    List<String> values = keyed.partner().values();
    int bytes = Long.BYTES + size(keyed.key()) + values.stream().mapToInt(PartnerCodec::size).sum();
    ByteBuffer buffer = ByteBuffer.allocate(bytes);
    buffer.putLong(keyed.partner().record());
    put(buffer, keyed.key());
    values.forEach(value -> put(buffer, value));
    return buffer.array();
  }

  private static int size(String text) {
    return Integer.BYTES + text.length() * Character.BYTES;
  }

  private static void put(ByteBuffer buffer, String text) {
    buffer.putInt(text.length());
    for (int i = 0; i < text.length(); i++) {
      buffer.putChar(text.charAt(i));
    }
  }

  static Keyed decode(byte[] bytes, boolean several) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long record = buffer.getLong();
    String key = text(buffer);
    List<String> values = new ArrayList<>();
    while (buffer.hasRemaining()) {
      values.add(text(buffer));
    }
    return new Keyed(key, new Partner(record, several, values));
  }

  private static String text(ByteBuffer buffer) {
    char[] chars = new char[buffer.getInt()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = buffer.getChar();
    }
    return new String(chars);
  }
}
