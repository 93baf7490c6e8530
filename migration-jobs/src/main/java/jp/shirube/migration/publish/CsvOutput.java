package jp.shirube.migration.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One CSV file under way: its bytes are hashed as they are written and forced to disk at the end.
 */
final class CsvOutput implements AutoCloseable {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 1 << 16;

  private final FileOutputStream file;
  private final DigestOutputStream digest;
  private final CsvWriter csv;

  CsvOutput(Path path, CsvSettings settings) throws IOException {
    this.file = new FileOutputStream(path.toFile());
    this.digest = new DigestOutputStream(new BufferedOutputStream(file, BUFFER), sha256());
    if (settings.byteOrderMark()) {
      digest.write(BYTE_ORDER_MARK);
    }
    this.csv = writer(digest, settings);
  }

  private static CsvWriter writer(OutputStream out, CsvSettings settings) {
    CsvWriter.CsvWriterBuilder builder =
        CsvWriter.builder()
            .lineDelimiter(
                settings.newline() == CsvSettings.Newline.CRLF
                    ? LineDelimiter.CRLF
                    : LineDelimiter.LF);
    if (settings.quoting() == CsvSettings.Quoting.ALWAYS) {
      builder.quoteStrategy(QuoteStrategies.ALWAYS);
    }
    return builder.build(out);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  CsvWriter csv() {
    return csv;
  }

  /** Writes out what is buffered and gives the hash of the file, hex. */
  String finish() throws IOException {
    csv.flush();
    file.getFD().sync();
    return HexFormat.of().formatHex(digest.getMessageDigest().digest());
  }

  @Override
  public void close() throws IOException {
    try (file) {
      csv.close();
    }
  }
}
