package jp.shirube.governance.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.mappings.workbook.WorkbookReader;
import jp.shirube.mappings.workbook.WorkbookRefusedException;
import jp.shirube.mappings.workbook.WorkbookTexts;

/**
 * Reads a table from CSV (UTF-8, with or without a byte order mark) or from a workbook (.xlsx),
 * told apart by their first bytes. In a workbook the table is on the sheet, and below the row, that
 * has most of its headings; whatever stands above that row is passed over.
 */
public final class TableReader {

  /** Bytes that a file of CSV may have. */
  static final long MAX_BYTES = 5_000_000;

  private static final int HEADING_ROWS = 20;

  private final String file;
  private final List<Column> columns;

  private TableReader(String file, List<Column> columns) {
    this.file = file;
    this.columns = columns;
  }

  /** The rows of a table and everything that is wrong with its form. */
  public static Table read(Path path, List<Column> columns) {
    return new TableReader(String.valueOf(path.getFileName()), columns).read(path);
  }

  private Table read(Path path) {
    if (!Files.isRegularFile(path)) {
      return refused(TableCode.FILE_MISSING);
    }
    try {
      return isBinary(path) ? workbook(path) : csv(path);
    } catch (IOException e) {
      return refused(TableCode.FILE_UNREADABLE);
    }
  }

  private Table refused(TableCode code) {
    return Table.refused(Finding.of(code, Place.file(file), Map.of("file", file)));
  }

  /** A zip file or an old compound file: neither begins like text. */
  private static boolean isBinary(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2
          && (start[0] == 'P' && start[1] == 'K'
              || start[0] == (byte) 0xd0 && start[1] == (byte) 0xcf);
    }
  }

  private Table csv(Path path) throws IOException {
    if (Files.size(path) > MAX_BYTES) {
      return refused(TableCode.FILE_TOO_LARGE);
    }
    CsvTexts texts = CsvTexts.of(file, Files.readAllBytes(path));
    Table table = best(List.of(texts.rows()));
    List<Finding> findings = new ArrayList<>(texts.findings());
    findings.addAll(table.findings());
    return new Table(table.rows(), findings);
  }

  private Table workbook(Path path) {
    try {
      return best(WorkbookReader.read(path).sheets().stream().map(this::rows).toList());
    } catch (WorkbookRefusedException e) {
      return refused(
          switch (e.reason()) {
            case MISSING -> TableCode.FILE_MISSING;
            case NO_WORKBOOK, UNREADABLE, MACROS -> TableCode.FILE_UNREADABLE;
            case OLD_FORM -> TableCode.WORKBOOK_OLD_FORM;
            case ENCRYPTED -> TableCode.WORKBOOK_ENCRYPTED;
            case TOO_LARGE -> TableCode.FILE_TOO_LARGE;
          });
    }
  }

  private List<RawRow> rows(WorkbookTexts.Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> new RawRow(Place.cell(file, sheet.name(), row.number(), null), row.cells()))
        .toList();
  }

  private record Candidate(Headings headings, List<RawRow> below) {}

  /** The table below the row that has most headings; the first such row of all sheets. */
  private Table best(List<List<RawRow>> sheets) {
    return sheets.stream()
        .flatMap(rows -> candidates(rows).stream())
        .reduce((a, b) -> b.headings.known() > a.headings.known() ? b : a)
        .map(it -> it.headings.table(it.below))
        .orElseGet(
            () -> new Headings(new RawRow(Place.file(file), Map.of()), columns).table(List.of()));
  }

  private List<Candidate> candidates(List<RawRow> rows) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < Math.min(HEADING_ROWS, rows.size()); i++) {
      all.add(new Candidate(new Headings(rows.get(i), columns), rows.subList(i + 1, rows.size())));
    }
    return all;
  }
}
