package jp.shirube.governance.calendar;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/** The rows of one file of the city's own days; every fault becomes a finding of its line. */
final class CalendarRows {

  static final int LONGEST_DAYS = 366;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
  private static final String OPEN = Messages.complete().text("calendar.kind.OPEN");
  private static final Map<BusyPeriod.Kind, String> KINDS = kinds();

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final List<CityPeriod> periods = new ArrayList<>();

  /** The columns in the order of the form. */
  private enum Column {
    KIND,
    NAME,
    FROM,
    TO;

    private String heading() {
      return Messages.complete().text("calendar.column." + name());
    }
  }

  CalendarRows(String file) {
    this.file = file;
  }

  /**
   * @throws FindingException with every fault
   */
  List<CityPeriod> read(List<CsvRecord> records) {
    List<String> header = records.isEmpty() ? List.of() : records.get(0).getFields();
    Map<Column, Integer> positions = positions(header);
    if (findings.isEmpty()) {
      records.stream().skip(1).forEach(each -> read(each, header.size(), positions));
      requireSome();
    }
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
    return List.copyOf(periods);
  }

  private static Map<BusyPeriod.Kind, String> kinds() {
    Map<BusyPeriod.Kind, String> kinds = new EnumMap<>(BusyPeriod.Kind.class);
    Stream.of(BusyPeriod.Kind.values())
        .forEach(kind -> kinds.put(kind, Messages.complete().text(kind.key())));
    return kinds;
  }

  private Map<Column, Integer> positions(List<String> header) {
    List<String> headings = header.stream().map(String::strip).toList();
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      int position = headings.indexOf(column.heading());
      if (position < 0) {
        report(CalendarCode.COLUMN_MISSING, 1, Map.of("column", column.heading()));
      }
      positions.put(column, position);
    }
    return positions;
  }

  private void requireSome() {
    if (findings.isEmpty() && periods.isEmpty()) {
      report(CalendarCode.EMPTY, 1, Map.of());
    }
  }

  private void read(CsvRecord row, int width, Map<Column, Integer> positions) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != width) {
      report(
          CalendarCode.FIELD_COUNT,
          line,
          Map.of(
              "expected", Integer.toString(width),
              "actual", Integer.toString(row.getFieldCount())));
      return;
    }
    Map<Column, String> texts = new EnumMap<>(Column.class);
    positions.forEach((column, at) -> texts.put(column, row.getField(at).strip()));
    read(line, texts);
  }

  private void read(long line, Map<Column, String> texts) {
    int before = findings.size();
    String kind = texts.getOrDefault(Column.KIND, "");
    if (!kind.equals(OPEN) && !KINDS.containsValue(kind)) {
      report(
          CalendarCode.KIND_UNKNOWN,
          line,
          Map.of("kind", kind, "kinds", String.join("・", allowedKinds())));
    }
    String name = texts.getOrDefault(Column.NAME, "");
    if (name.isEmpty()) {
      report(CalendarCode.NAME_MISSING, line, Map.of());
    }
    Optional<LocalDate> from = date(line, Column.FROM, texts);
    Optional<LocalDate> to = date(line, Column.TO, texts);
    if (findings.size() == before) {
      add(line, new CityPeriod(kind(kind), name, from.orElseThrow(), to.orElseThrow()));
    }
  }

  private static List<String> allowedKinds() {
    return Stream.concat(KINDS.values().stream(), Stream.of(OPEN)).toList();
  }

  private static BusyPeriod.@Nullable Kind kind(String text) {
    return KINDS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private Optional<LocalDate> date(long line, Column column, Map<Column, String> texts) {
    String text = texts.getOrDefault(column, "");
    try {
      return Optional.of(LocalDate.parse(text.replace('/', '-'), DATE));
    } catch (DateTimeException e) {
      report(CalendarCode.DATE_WRONG, line, Map.of("column", column.heading(), "text", text));
      return Optional.empty();
    }
  }

  private void add(long line, CityPeriod period) {
    if (period.to().isBefore(period.from())) {
      report(CalendarCode.END_BEFORE_START, line, dates(period));
    } else if (ChronoUnit.DAYS.between(period.from(), period.to()) >= LONGEST_DAYS) {
      report(CalendarCode.TOO_LONG, line, dates(period));
    } else if (periods.stream().anyMatch(period::repeats)) {
      report(CalendarCode.TWICE, line, Map.of("name", period.name()));
    } else {
      periods.add(period);
    }
  }

  private static Map<String, String> dates(CityPeriod period) {
    return Map.of("from", period.from().toString(), "to", period.to().toString());
  }

  private void report(CalendarCode code, long line, Map<String, String> arguments) {
    findings.add(Finding.of(code, Place.line(file, line), arguments));
  }
}
