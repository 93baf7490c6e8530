package jp.shirube.governance.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/**
 * Reads the city's own days from CSV with the columns 種別, 名称, 開始日, 終了日, in UTF-8 or, as Excel saves
 * it, in Shift_JIS.
 */
final class CalendarFile {

  static final int MAX_BYTES = 1 << 20;
  private static final Charset EXCEL = Charset.forName("windows-31j");
  private static final String SAMPLE = "/calendar/sample-periods.csv";

  private CalendarFile() {}

  /**
   * @throws FindingException with every fault of the file
   */
  static List<CityPeriod> read(Path file) {
    String name = file.getFileName().toString();
    return read(name, bytes(file, name));
  }

  static List<CityPeriod> sample() {
    try (InputStream in =
        Objects.requireNonNull(CalendarFile.class.getResourceAsStream(SAMPLE), SAMPLE)) {
      return read(SAMPLE, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Like {@link #read(Path)}. */
  static List<CityPeriod> read(String name, byte[] bytes) {
    return new CalendarRows(name).read(records(name, text(name, bytes)));
  }

  private static byte[] bytes(Path file, String name) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw refused(CalendarCode.UNREADABLE, name);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw refused(CalendarCode.UNREADABLE, name);
    }
  }

  private static String text(String name, byte[] bytes) {
    try {
      return decoded(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      try {
        return decoded(bytes, EXCEL);
      } catch (CharacterCodingException e) {
        throw refused(CalendarCode.NOT_CSV, name);
      }
    }
  }

  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<CsvRecord> records(String name, String text) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      return reader.stream().toList();
    } catch (CsvParseException e) {
      throw refused(CalendarCode.NOT_CSV, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FindingException refused(CalendarCode code, String name) {
    return new FindingException(Finding.of(code, Place.file(name), Map.of("file", name)));
  }
}
