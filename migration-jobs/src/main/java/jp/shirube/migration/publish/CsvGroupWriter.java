package jp.shirube.migration.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.mappings.standard.StandardGroup;
import jp.shirube.mappings.standard.StandardItem;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes one group of a set, row by row from a cursor of the server, in the order of its key. */
final class CsvGroupWriter {

  private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
  private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

  private final CsvSet set;
  private final JdbcTemplate template;

  CsvGroupWriter(CsvSet set, JdbcTemplate template) {
    this.set = set;
    this.template = template;
  }

  CsvFile write(StandardGroup group, Path folder) throws IOException {
    Path path = folder.resolve(fileName(group));
    try (CsvOutput out = new CsvOutput(path, set.settings())) {
      out.csv().writeRecord(names(group.items()));
      long rows = writeRows(group, out.csv());
      String hash = out.finish();
      return new CsvFile(group, fileName(group), rows, Files.size(path), hash);
    }
  }

  private String fileName(StandardGroup group) {
    return "%s_%s_%s_1.csv"
        .formatted(
            group.id(), group.name().replaceAll(NOT_IN_NAMES, "_"), TIMESTAMP.format(set.asOf()));
  }

  private static List<String> names(List<StandardItem> items) {
    return items.stream().map(StandardItem::physicalName).toList();
  }

  private long writeRows(StandardGroup group, CsvWriter csv) {
    String[] values = new String[group.items().size()];
    long[] rows = new long[1];
    template.query(
        query(group),
        row -> {
          for (int column = 0; column < values.length; column++) {
            values[column] = row.getString(column + 1);
          }
          csv.writeRecord(values);
          rows[0]++;
        });
    return rows[0];
  }

  private String query(StandardGroup group) {
    return "SELECT %s FROM %s ORDER BY %s"
        .formatted(
            quoted(names(group.items())), StagingTables.table(set.runId(), group), order(group));
  }

  private static String order(StandardGroup group) {
    List<String> keys = names(group.keyItems());
    String lineage = Lineage.FILE + ", " + Lineage.RECORD;
    return keys.isEmpty() ? lineage : quoted(keys) + ", " + lineage;
  }

  private static String quoted(List<String> names) {
    return names.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
  }
}
