package jp.shirube.mappings.engine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.GaijiEntry;
import jp.shirube.mappings.text.GaijiTable;

/** Reads the sheet 外字 for a charset. */
public final class GaijiTables {

  private static final byte SHIFT_OUT = 0x0e;
  private static final byte SHIFT_IN = 0x0f;
  private static final String CODE_POINT = "U\\+[0-9A-Fa-f]{4,6}";

  private GaijiTables() {}

  /** The table of the entries whose codes are user-area characters of the charset. */
  public static GaijiTable of(List<GaijiEntry> entries, Charset charset) {
    Map<Integer, String> characters = new HashMap<>();
    for (GaijiEntry entry : entries) {
      int codePoint = userCodePoint(entry.vendorCode(), charset);
      if (codePoint >= 0 && isCharacter(entry.codePoints())) {
        characters.put(codePoint, character(entry.codePoints()));
      }
    }
    return new GaijiTable(characters);
  }

  /** Whether a code is written in the form of one: hex of one to four bytes, or {@code U+E000}. */
  public static boolean isCode(String vendorCode) {
    return vendorCode.matches("([0-9A-Fa-f]{2}){1,4}|" + CODE_POINT);
  }

  /** Private-use code point to which a charset decodes a vendor's code, -1 when it does not. */
  public static int userCodePoint(String vendorCode, Charset charset) {
    if (!isCode(vendorCode)) {
      return -1;
    }
    String decoded =
        vendorCode.startsWith("U+") ? codePoint(vendorCode) : decode(vendorCode, charset);
    boolean single = !decoded.isEmpty() && decoded.codePointCount(0, decoded.length()) == 1;
    return single && GaijiTable.isUserArea(decoded.codePointAt(0)) ? decoded.codePointAt(0) : -1;
  }

  private static String decode(String hex, Charset charset) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    String plain = decode(ByteBuffer.wrap(bytes), charset);
    return plain.isEmpty() && bytes.length == 2 ? decode(shifted(bytes), charset) : plain;
  }

  private static ByteBuffer shifted(byte[] bytes) {
    return ByteBuffer.wrap(new byte[] {SHIFT_OUT, bytes[0], bytes[1], SHIFT_IN});
  }

  /** The text, or {@code ""} when the bytes are not exactly one character. */
  private static String decode(ByteBuffer bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(bytes).toString();
      return text.codePointCount(0, text.length()) == 1 ? text : "";
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  /** Whether a text names code points, for example {@code U+845B_U+E0102}. */
  public static boolean isCharacter(String codePoints) {
    if (!codePoints.matches(CODE_POINT + "(_" + CODE_POINT + "){0,3}")) {
      return false;
    }
    for (String each : codePoints.split("_")) {
      int codePoint = Integer.parseInt(each.substring(2), 16);
      if (!Character.isDefined(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
        return false;
      }
    }
    return true;
  }

  private static String character(String codePoints) {
    StringBuilder text = new StringBuilder();
    for (String each : codePoints.split("_")) {
      text.append(codePoint(each));
    }
    return text.toString();
  }

  private static String codePoint(String text) {
    int codePoint = Integer.parseInt(text.substring(2), 16);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }
}
