package jp.shirube.governance.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/** The fields of CSV by line; a line whose bytes are no UTF-8 is a finding, the others are read. */
record CsvTexts(List<RawRow> rows, List<Finding> findings) {

  private static final int MAX_FIELDS = 200;

  static CsvTexts of(String file, byte[] bytes) {
    List<RawRow> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(notUtf8(file, bytes));
    try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text(bytes))) {
      for (CsvRecord fields : records) {
        Place place = Place.line(file, fields.getStartingLineNumber());
        if (fields.getFieldCount() > MAX_FIELDS) {
          findings.add(Finding.of(TableCode.ROW_TOO_LONG, place));
        } else {
          rows.add(new RawRow(place, cells(fields)));
        }
      }
    } catch (CsvParseException e) {
      findings.add(unreadable(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvTexts(rows, findings);
  }

  private static Finding unreadable(String file) {
    return Finding.of(TableCode.FILE_UNREADABLE, Place.file(file), Map.of("file", file));
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Map<Integer, String> cells(CsvRecord fields) {
    Map<Integer, String> cells = new HashMap<>();
    for (int i = 0; i < fields.getFieldCount(); i++) {
      String text = fields.getField(i).strip();
      if (!text.isEmpty()) {
        cells.put(i, text);
      }
    }
    return cells;
  }

  private static List<Finding> notUtf8(String file, byte[] bytes) {
    List<Finding> findings = new ArrayList<>();
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (!isUtf8(bytes, start, i)) {
          findings.add(Finding.of(TableCode.NOT_UTF8, Place.line(file, line)));
        }
        line++;
        start = i + 1;
      }
    }
    return findings;
  }

  private static boolean isUtf8(byte[] bytes, int start, int end) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
