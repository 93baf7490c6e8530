package jp.shirube.governance.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.governance.table.Column;
import jp.shirube.governance.table.Table;
import jp.shirube.governance.table.TableReader;
import jp.shirube.governance.table.TableRow;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;

/**
 * Reads plans from CSV or a workbook with the columns policy, measure, no, initiative, departments,
 * project and one column for each fiscal year (R4, R5 ...). A row is a project.
 */
final class PlanReader {

  private static final String BUILT_IN = "/plan/dx-plan-r4.csv";
  private static final int LAST_YEAR = 40;

  private PlanReader() {}

  /** The plan of 小美玉市 for fiscal years 2022 to 2026, as published in September 2022. */
  static List<PlanProject> builtIn() {
    try (InputStream in =
            Objects.requireNonNull(PlanReader.class.getResourceAsStream(BUILT_IN), BUILT_IN);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return projects(rows.stream().map(PlanReader::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableRow row(NamedCsvRecord row) {
    return new TableRow(
        Place.line(BUILT_IN, row.getStartingLineNumber()), row.getFieldsAsMap(), Map.of());
  }

  /**
   * @throws FindingException with every fault of the file
   */
  static List<PlanProject> read(Path file) {
    Table table = TableReader.read(file, columns());
    refuse(table.findings());
    if (table.rows().isEmpty()) {
      throw PlanCode.NO_ROWS.exception(Map.of("file", String.valueOf(file.getFileName())));
    }
    return projects(table.rows());
  }

  private static List<Column> columns() {
    Stream<Column> named =
        Stream.of(
            Column.required("policy", "基本方針"),
            Column.required("measure", "主な取組"),
            Column.required("no", "番号"),
            Column.required("initiative", "取組事項"),
            Column.required("departments", "担当課"),
            Column.required("project", "事業"));
    Stream<Column> years =
        IntStream.rangeClosed(1, LAST_YEAR)
            .mapToObj(n -> Column.optional("r" + n, "R" + n, "令和" + n + "年度"));
    return Stream.concat(named, years).toList();
  }

  private static List<PlanProject> projects(List<TableRow> rows) {
    List<PlanProject> projects = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (TableRow row : rows) {
      PlanRow read = PlanRow.of(row, projects);
      read.project().ifPresent(projects::add);
      findings.addAll(read.findings());
    }
    refuse(findings);
    return projects;
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new FindingException(findings);
    }
  }
}
