package jp.shirube.governance.submission;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** CSV files of settings: UTF-8 with or without a byte order mark, with a header. */
final class CsvRows {

  private CsvRows() {}

  /** The rows, empty when these bytes are no such file or a column is missing. */
  static Optional<List<NamedCsvRecord>> read(byte[] file, List<String> columns) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      List<NamedCsvRecord> rows =
          CsvReader.builder()
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofNamedCsvRecord(plain)
              .stream()
              .toList();
      boolean complete = rows.stream().allMatch(row -> row.getHeader().containsAll(columns));
      return complete ? Optional.of(rows) : Optional.empty();
    } catch (CharacterCodingException | CsvParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A field without blanks around it, {@code ""} when the row ends before. */
  static String field(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("").strip();
  }
}
