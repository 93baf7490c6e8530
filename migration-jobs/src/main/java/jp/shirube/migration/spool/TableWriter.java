package jp.shirube.migration.spool;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.delivery.ManifestEntry;
import jp.shirube.migration.delivery.ManifestWriter;
import org.jspecify.annotations.Nullable;

/** Writes one table as CSV: NULL as an empty field, the empty text as a quoted one. */
final class TableWriter {

  private static final int NO_TOTAL = -1;

  private final SpoolSettings settings;
  private final SpoolTable table;
  private final Connection connection;
  private final List<String> names = new ArrayList<>();
  private final List<ColumnText> texts = new ArrayList<>();
  private long records;
  private BigDecimal total = BigDecimal.ZERO;

  TableWriter(SpoolSettings settings, SpoolTable table, Connection connection) {
    this.settings = settings;
    this.table = table;
    this.connection = connection;
  }

  /**
   * @throws FindingException SRB-SPL-0005 to 0008
   * @throws UncheckedIOException when the file cannot be written
   */
  ManifestEntry write(Path folder) {
    String query =
        settings.dialect().select(settings.schema(), table.name(), table.columns(), table.key());
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(settings.fetchSize());
      try (ResultSet rows = execute(statement, query)) {
        readColumns(rows.getMetaData());
        writeFile(folder, rows);
      }
    } catch (SQLException e) {
      throw fault(SpoolFinding.READ_FAILED, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BigDecimal sum = table.totalColumn().isEmpty() ? null : total;
    return ManifestWriter.describe(
        folder, table.fileId(), table.fileName(), records, table.totalColumn(), sum);
  }

  private ResultSet execute(Statement statement, String query) {
    try {
      return statement.executeQuery(query);
    } catch (SQLException e) {
      throw fault(SpoolFinding.TABLE_UNREADABLE, e);
    }
  }

  private void readColumns(ResultSetMetaData columns) throws SQLException {
    List<Finding> problems = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnLabel(i));
      Optional<ColumnText> text =
          ColumnText.of(columns.getColumnType(i), columns.getColumnTypeName(i));
      text.ifPresent(texts::add);
      if (text.isEmpty()) {
        problems.add(unsupported(columns.getColumnLabel(i), columns.getColumnTypeName(i)));
      }
    }
    if (problems.isEmpty() && !table.totalColumn().isEmpty()) {
      checkTotal(columns).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new FindingException(problems);
    }
  }

  private Optional<Finding> checkTotal(ResultSetMetaData columns) throws SQLException {
    int index = names.indexOf(table.totalColumn());
    if (index < 0) {
      Map<String, String> unknown = Map.of("table", table.name(), "column", table.totalColumn());
      return Optional.of(finding(SpoolFinding.COLUMN_UNKNOWN, unknown));
    }
    return texts.get(index).isExactNumber()
        ? Optional.empty()
        : Optional.of(unsupported(names.get(index), columns.getColumnTypeName(index + 1)));
  }

  private Finding unsupported(String column, String type) {
    return finding(
        SpoolFinding.COLUMN_UNSUPPORTED,
        Map.of("table", table.name(), "column", column, "type", type));
  }

  private void writeFile(Path folder, ResultSet rows) throws IOException, SQLException {
    int totalColumn = table.totalColumn().isEmpty() ? NO_TOTAL : names.indexOf(table.totalColumn());
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.EMPTY)
            .build(folder.resolve(table.fileName()), StandardCharsets.UTF_8)) {
      csv.writeRecord(names);
      @Nullable String[] values = new String[names.size()];
      while (rows.next()) {
        read(rows, values);
        csv.writeRecord(values);
        records++;
        add(totalColumn == NO_TOTAL ? null : values[totalColumn]);
      }
    }
  }

  private void read(ResultSet rows, @Nullable String[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      values[i] = texts.get(i).text(rows, i + 1);
    }
  }

  private void add(@Nullable String number) {
    if (number != null) {
      total = total.add(new BigDecimal(number));
    }
  }

  private FindingException fault(FindingCode code, SQLException cause) {
    return new FindingException(finding(code, Map.of("table", table.name())), cause);
  }

  private static Finding finding(FindingCode code, Map<String, String> arguments) {
    return Finding.of(code, Place.NOWHERE, arguments);
  }
}
