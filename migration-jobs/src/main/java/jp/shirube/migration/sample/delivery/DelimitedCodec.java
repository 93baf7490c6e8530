package jp.shirube.migration.sample.delivery;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Set;

/** Delimited files with one header line; not thread-safe. */
public final class DelimitedCodec implements RecordCodec {

  private static final String LINE_BREAK = "\r\n";

  private final CharsetEncoder encoder;
  private final Gaiji gaiji;
  private final Set<String> quoted;

  /**
   * @param quoted names of fields that are always put in quotes
   */
  public DelimitedCodec(Charset charset, Gaiji gaiji, Set<String> quoted) {
    this.encoder = charset.newEncoder();
    this.gaiji = gaiji;
    this.quoted = Set.copyOf(quoted);
  }

  @Override
  public byte[] head(ExtractLayout layout) {
    return bytes(String.join(",", layout.columns().names()) + LINE_BREAK);
  }

  @Override
  public byte[] encode(Extract extract) {
    List<String> names = extract.layout().columns().names();
    List<String> texts = extract.texts();
    StringBuilder line = new StringBuilder(512);
    for (int i = 0; i < texts.size(); i++) {
      line.append(i == 0 ? "" : ",");
      append(line, texts.get(i), quoted.contains(names.get(i)));
    }
    return bytes(line.append(LINE_BREAK).toString());
  }

  @Override
  public long line(long record) {
    return record + 1;
  }

  private static void append(StringBuilder line, String text, boolean always) {
    boolean quote = always || text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
    line.append(quote ? '"' + text.replace("\"", "\"\"") + '"' : text);
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
}
