package jp.shirube.governance.hearing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.reports.figure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Reads published figures from CSV: UTF-8, with a header, one line for a municipality and month.
 */
final class PeerReader {

  private static final List<String> COLUMNS =
      List.of("団体コード", "団体名", "年月", "完了率", "完了工程数", "全工程数", "出典", "確からしさ");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Published rates are rounded or cut: one hundredth either way. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private PeerReader(String file) {
    this.file = file;
  }

  /**
   * Every figure of the file.
   *
   * @throws FindingException when the file or a line of it is wrong; every line is told
   */
  static List<PeerFigure> read(String file, byte[] csv) {
    PeerReader reader = new PeerReader(file);
    List<PeerFigure> figures = new ArrayList<>();
    for (NamedCsvRecord row : rows(file, csv)) {
      PeerFigure figure = reader.figure(row);
      if (figure != null) {
        figures.add(figure);
      }
    }
    if (!reader.findings.isEmpty()) {
      throw new FindingException(reader.findings);
    }
    return figures;
  }

  private static List<NamedCsvRecord> rows(String file, byte[] csv) {
    List<NamedCsvRecord> rows;
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      rows =
          CsvReader.builder()
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
              .stream()
              .toList();
    } catch (CharacterCodingException | CsvParseException | IllegalArgumentException e) {
      throw new FindingException(unreadable(file), e);
    }
    if (rows.isEmpty()) {
      throw new FindingException(unreadable(file));
    }
    requireColumns(file, rows.get(0).getHeader());
    return rows;
  }

  private static Finding unreadable(String file) {
    return Finding.of(HearingCode.PEERS_UNREADABLE, Place.file(file), Map.of("file", file));
  }

  private static void requireColumns(String file, List<String> header) {
    List<Finding> missing =
        COLUMNS.stream()
            .filter(column -> !header.contains(column))
            .map(
                column ->
                    Finding.of(
                        HearingCode.COLUMN_MISSING, Place.file(file), Map.of("column", column)))
            .toList();
    if (!missing.isEmpty()) {
      throw new FindingException(missing);
    }
  }

  private @Nullable PeerFigure figure(NamedCsvRecord row) {
    int before = findings.size();
    String peer = text(row, "団体コード", "[0-9]{6}");
    String month = text(row, "年月", "[0-9]{4}-(0[1-9]|1[0-2])");
    String rate = text(row, "完了率", "[0-9]{1,3}(\\.[0-9]{1,2})?");
    String settled = text(row, "完了工程数", "[0-9]{0,7}");
    String steps = text(row, "全工程数", "([1-9][0-9]{0,6})?");
    String sureness = text(row, "確からしさ", "公式|未確認");
    if (findings.size() > before || !isWhole(row, rate, settled, steps)) {
      return null;
    }
    PeerFigure figure =
        new PeerFigure(
            peer,
            field(row, "団体名"),
            YearMonth.parse(month),
            new BigDecimal(rate).setScale(2),
            settled.isEmpty() ? null : Integer.valueOf(settled),
            steps.isEmpty() ? null : Integer.valueOf(steps),
            field(row, "出典"),
            sureness.equals("公式"));
    return isFirst(row, figure) && isOfItsCounts(row, figure) ? figure : null;
  }

  private boolean isWhole(NamedCsvRecord row, String rate, String settled, String steps) {
    if (new BigDecimal(rate).compareTo(HUNDRED) > 0) {
      wrong(row, "完了率");
      return false;
    }
    boolean half = settled.isEmpty() != steps.isEmpty();
    if (half || (!settled.isEmpty() && Integer.parseInt(settled) > Integer.parseInt(steps))) {
      wrong(row, "完了工程数");
      return false;
    }
    return true;
  }

  private boolean isFirst(NamedCsvRecord row, PeerFigure figure) {
    boolean first = seen.add(figure.peer() + " " + figure.month());
    if (!first) {
      add(
          HearingCode.PEER_TWICE,
          row,
          Map.of("peer", figure.peer(), "month", figure.month().toString()));
    }
    return first;
  }

  private boolean isOfItsCounts(NamedCsvRecord row, PeerFigure figure) {
    Integer settled = figure.settled();
    Integer steps = figure.steps();
    if (settled == null || steps == null) {
      return true;
    }
    BigDecimal counted = new Rate(settled, steps).percent();
    boolean same = counted.subtract(figure.doneRate()).abs().compareTo(TOLERANCE) <= 0;
    if (!same) {
      add(
          HearingCode.RATE_NOT_OF_COUNTS,
          row,
          Map.of("rate", figure.doneRate().toPlainString(), "counted", counted.toPlainString()));
    }
    return same;
  }

  private String text(NamedCsvRecord row, String column, String form) {
    String text = field(row, column);
    if (!text.matches(form)) {
      wrong(row, column);
    }
    return text;
  }

  private static String field(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("").strip();
  }

  private void wrong(NamedCsvRecord row, String column) {
    add(HearingCode.VALUE_UNREADABLE, row, Map.of("column", column));
  }

  private void add(HearingCode code, NamedCsvRecord row, Map<String, String> arguments) {
    findings.add(Finding.of(code, Place.line(file, row.getStartingLineNumber()), arguments));
  }
}
