package jp.shirube.mappings.definition;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the sheets of a definition from CSV files named {@code <sheet>.csv} in one folder. */
final class CsvFolderReader {

  static final long MAX_BYTES = 32L << 20;
  private static final String SUFFIX = ".csv";

  private final Report report;

  CsvFolderReader(Report report) {
    this.report = report;
  }

  /**
   * Reads the folder's CSV files in the order of their names.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  List<Sheet> read(Path folder) {
    List<Sheet> sheets = new ArrayList<>();
    for (Path file : csvFiles(folder)) {
      sheets.add(new Sheet(sheetName(file), rows(file)));
    }
    return sheets;
  }

  private static List<Path> csvFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sheetName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private List<Sheet.Row> rows(Path file) {
    String name = file.getFileName().toString();
    try {
      if (Files.size(file) > MAX_BYTES) {
        report.file(
            MappingCode.TOO_LARGE, name, Map.of("file", name, "limit", MAX_BYTES + " bytes"));
        return List.of();
      }
      return rows(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Sheet.Row> rows(String name, byte[] bytes) {
    try {
      return parse(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException e) {
      report.file(MappingCode.CSV_ENCODING, name, Map.of("file", name));
      return List.of();
    }
  }

  private List<Sheet.Row> parse(String name, CharSequence text) {
    List<Sheet.Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(withoutBom(text))) {
      reader.forEach(
          each -> rows.add(new Sheet.Row(each.getStartingLineNumber(), each.getFields())));
    } catch (CsvParseException e) {
      reportForm(name, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  private void reportForm(String name, List<Sheet.Row> rows) {
    long line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number() + 1;
    report.file(MappingCode.CSV_FORM, name, Map.of("file", name, "line", String.valueOf(line)));
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowUnclosedQuote(false)
        .maxBufferSize((int) MAX_BYTES)
        .ofCsvRecord(text);
  }

  private static String withoutBom(CharSequence text) {
    boolean bom = text.length() > 0 && text.charAt(0) == '\ufeff';
    return text.subSequence(bom ? 1 : 0, text.length()).toString();
  }
}
