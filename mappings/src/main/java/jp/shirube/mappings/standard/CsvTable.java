package jp.shirube.mappings.standard;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** Reads one CSV file of an edition: UTF-8, RFC 4180, a header row. Problems become findings. */
final class CsvTable {

  private final String file;
  private final List<String> columns;
  private final List<Finding> findings;

  private CsvTable(String file, List<String> columns, List<Finding> findings) {
    this.file = file;
    this.columns = columns;
    this.findings = findings;
  }

  /**
   * The rows of a file; empty when it cannot be read at all, which is a finding.
   *
   * @param columns columns that must be there; others are free
   */
  static List<CsvRow> read(
      EditionFiles files, String file, List<String> columns, List<Finding> findings) {
    return new CsvTable(file, columns, findings).read(files);
  }

  private List<CsvRow> read(EditionFiles files) {
    byte[] bytes = files.bytes(file);
    if (bytes == null) {
      findings.add(Finding.of(StandardCode.FILE_MISSING, Place.file(file), Map.of("file", file)));
      return List.of();
    }
    try {
      return rows(records(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes))));
    } catch (CharacterCodingException | CsvParseException e) {
      findings.add(Finding.of(StandardCode.NOT_CSV, Place.file(file), Map.of("file", file)));
      return List.of();
    }
  }

  private static List<CsvRecord> records(CharSequence text) {
    String content = text.toString();
    String withoutMark = content.startsWith("\uFEFF") ? content.substring(1) : content;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(withoutMark)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<CsvRow> rows(List<CsvRecord> records) {
    List<String> header = records.isEmpty() ? List.of() : records.get(0).getFields();
    if (!checkHeader(header)) {
      return List.of();
    }
    List<CsvRow> rows = new ArrayList<>();
    for (CsvRecord item : records.subList(1, records.size())) {
      if (checkFieldCount(item, header.size())) {
        rows.add(new CsvRow(file, header, item, findings));
      }
    }
    return rows;
  }

  private boolean checkHeader(List<String> header) {
    List<String> missing = columns.stream().filter(column -> !header.contains(column)).toList();
    for (String column : missing) {
      Place place = Place.line(file, 1).withColumn(column);
      findings.add(Finding.of(StandardCode.COLUMN_MISSING, place, Map.of("column", column)));
    }
    return missing.isEmpty();
  }

  private boolean checkFieldCount(CsvRecord item, int expected) {
    if (item.getFieldCount() == expected) {
      return true;
    }
    findings.add(
        Finding.of(
            StandardCode.FIELD_COUNT,
            Place.line(file, item.getStartingLineNumber()),
            Map.of(
                "expected", String.valueOf(expected),
                "actual", String.valueOf(item.getFieldCount()))));
    return false;
  }
}
