package jp.shirube.migration.sample.delivery;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.List;

/** Writes host records without line breaks; not thread-safe. */
public final class HostCodec implements RecordCodec {

  private static final byte BLANK = 0x40;
  private static final int POSITIVE = 0xC;
  private static final int NEGATIVE = 0xD;
  private static final int UNSIGNED = 0xF;

  private final CharsetEncoder encoder;
  private final Gaiji gaiji;
  private final List<HostField> fields;
  private final int length;

  public HostCodec(Charset charset, Gaiji gaiji, List<HostField> fields) {
    this.encoder = charset.newEncoder();
    this.gaiji = gaiji;
    this.fields = fields;
    this.length = fields.stream().mapToInt(HostField::bytes).sum();
  }

  @Override
  public byte[] head(ExtractLayout layout) {
    return new byte[0];
  }

  @Override
  public long line(long record) {
    return record;
  }

  @Override
  public byte[] encode(Extract extract) {
    ByteBuffer record = ByteBuffer.allocate(length);
    List<String> texts = extract.texts();
    for (int i = 0; i < fields.size(); i++) {
      record.put(encode(fields.get(i), texts.get(i)));
    }
    return record.array();
  }

  private byte[] encode(HostField field, String text) {
    if (field.optional() && text.isEmpty()) {
      return padded(field, new byte[0]);
    }
    return switch (field.kind()) {
      case TEXT -> padded(field, bytes(text));
      case DOUBLE_BYTE -> padded(field, unshifted(bytes(text)));
      case ZONED -> zoned(field, number(field, text));
      case PACKED -> packed(field, number(field, text));
      case BINARY -> binary(field, number(field, text));
    };
  }

  /** The digits as they stand in the field, without their point. */
  private static long number(HostField field, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    long number = new BigDecimal(text).movePointRight(field.scale()).longValueExact();
    if (number < 0 && !field.signed()) {
      throw new IllegalStateException("no sign in field " + field.name());
    }
    return number;
  }

  private byte[] bytes(String text) {
    try {
      ByteBuffer encoded = encoder.encode(CharBuffer.wrap(gaiji.stored(text)));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("not in " + encoder.charset(), e);
    }
  }

  /** What stands between SO and SI. */
  private static byte[] unshifted(byte[] bytes) {
    return bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length - 1);
  }

  private static byte[] padded(HostField field, byte[] bytes) {
    if (bytes.length > field.bytes()) {
      throw new IllegalStateException("too long for field " + field.name());
    }
    byte[] padded = Arrays.copyOf(bytes, field.bytes());
    Arrays.fill(padded, bytes.length, padded.length, BLANK);
    return padded;
  }

  private static byte[] zoned(HostField field, long number) {
    byte[] bytes = new byte[field.bytes()];
    long rest = Math.abs(number);
    for (int i = bytes.length - 1; i >= 0; i--) {
      int zone = i == bytes.length - 1 ? sign(field, number) : UNSIGNED;
      bytes[i] = (byte) (zone << 4 | rest % 10);
      rest /= 10;
    }
    return fitting(field, rest, bytes);
  }

  private static byte[] packed(HostField field, long number) {
    byte[] bytes = new byte[field.bytes()];
    long rest = Math.abs(number);
    bytes[bytes.length - 1] = (byte) (rest % 10 << 4 | sign(field, number));
    rest /= 10;
    for (int i = bytes.length - 2; i >= 0; i--) {
      bytes[i] = (byte) (rest / 10 % 10 << 4 | rest % 10);
      rest /= 100;
    }
    return fitting(field, rest, bytes);
  }

  private static int sign(HostField field, long number) {
    if (!field.signed()) {
      return UNSIGNED;
    }
    return number < 0 ? NEGATIVE : POSITIVE;
  }

  private static byte[] binary(HostField field, long number) {
    byte[] bytes = new byte[field.bytes()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (number >> (8 * (bytes.length - 1 - i)));
    }
    return bytes;
  }

  private static byte[] fitting(HostField field, long rest, byte[] bytes) {
    if (rest > 0) {
      throw new IllegalStateException("too long for field " + field.name());
    }
    return bytes;
  }
}
