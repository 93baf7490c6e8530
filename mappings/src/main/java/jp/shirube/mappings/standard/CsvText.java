package jp.shirube.mappings.standard;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Builds a CSV file of an edition in the drafts' form: UTF-8 without BOM, RFC 4180, CRLF. */
final class CsvText {

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer =
      CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);

  CsvText(List<String> columns, String... more) {
    writer.writeRecord(Stream.concat(columns.stream(), Arrays.stream(more)).toList());
  }

  void row(Object... values) {
    writer.writeRecord(Arrays.stream(values).map(String::valueOf).toList());
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
