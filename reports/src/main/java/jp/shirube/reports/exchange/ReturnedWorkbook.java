package jp.shirube.reports.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that came back. It is read cell by cell and can be given back to its sender as his own
 * file with marks on it.
 */
public final class ReturnedWorkbook implements AutoCloseable {

  /** Rows that are looked at; a workbook of the whole city has 800. */
  public static final int MAX_ROWS = 5_000;

  private static final int LAST_HEADING_ROW = 20;
  private static final Pattern MACROS = Pattern.compile("(?i).*vbaProject.*");

  private final XSSFWorkbook workbook;
  private final CellReader reader = new CellReader();
  private final Optional<ExchangeIdentity> identity;
  private final OptionalInt headingRow;
  private final List<ReturnedRow> rows;
  private final Map<ReturnedRow, Map<ExchangeColumn, String>> changes;

  /** Reads everything at once, so that what is damaged is known before any of it is used. */
  private ReturnedWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.identity = IdentitySheet.identity(workbook);
    this.headingRow = readHeadingRow();
    this.rows = headingRow.isEmpty() || isTooLong() ? List.of() : readRows(headingRow.getAsInt());
    this.changes = readChanges();
  }

  /**
   * Opens a file that was found to be a harmless .xlsx workbook before.
   *
   * @throws IOException when it cannot be read
   * @throws RuntimeException of many kinds, when it is damaged within
   */
  public static ReturnedWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ReturnedWorkbook(new XSSFWorkbook(in));
    }
  }

  /** Empty when it is no workbook of ours. */
  public Optional<ExchangeIdentity> identity() {
    return identity;
  }

  /** Whether it carries programs. */
  public boolean hasMacros() {
    return workbook.isMacroEnabled() || !workbook.getPackage().getPartsByName(MACROS).isEmpty();
  }

  /** Whether its days are counted from 1904; ours are given out counted from 1900. */
  public boolean countsFrom1904() {
    return workbook.isDate1904();
  }

  /** Name of the entry sheet. */
  public static String entrySheet() {
    return EntrySheet.name();
  }

  /** Whether the entry sheet is there with all its headings in their columns. */
  public boolean hasEntrySheet() {
    return headingRow.isPresent();
  }

  /** Whether there are more rows than are looked at. */
  public boolean isTooLong() {
    XSSFSheet sheet = entry();
    return sheet != null && sheet.getPhysicalNumberOfRows() > MAX_ROWS;
  }

  /** Rows of the entry sheet that hold anything, in the order of the sheet. */
  public List<ReturnedRow> rows() {
    return rows;
  }

  private @Nullable XSSFSheet entry() {
    return workbook.getSheet(EntrySheet.name());
  }

  private OptionalInt readHeadingRow() {
    XSSFSheet sheet = entry();
    if (sheet == null) {
      return OptionalInt.empty();
    }
    int last = Math.min(LAST_HEADING_ROW, sheet.getLastRowNum());
    return IntStream.rangeClosed(0, last).filter(i -> isHeading(sheet.getRow(i))).findFirst();
  }

  private List<ReturnedRow> readRows(int heading) {
    List<ReturnedRow> read = new ArrayList<>();
    for (Row row : Objects.requireNonNull(entry())) {
      if (row.getRowNum() > heading) {
        read.add(row(row));
      }
    }
    read.removeIf(ReturnedRow::isBlank);
    return List.copyOf(read);
  }

  private boolean isHeading(@Nullable Row row) {
    for (ExchangeColumn column : ExchangeColumn.values()) {
      if (row == null
          || !reader.read(row.getCell(column.ordinal())).text().equals(column.heading())) {
        return false;
      }
    }
    return true;
  }

  private ReturnedRow row(Row row) {
    Map<ExchangeColumn, CellContent> contents = new EnumMap<>(ExchangeColumn.class);
    for (ExchangeColumn column : ExchangeColumn.values()) {
      contents.put(column, reader.read(row.getCell(column.ordinal())));
    }
    return new ReturnedRow(row.getRowNum() + 1, contents);
  }

  /**
   * What is another text than was given out, by row: the columns with what they held. Rows without
   * a stamp of this workbook are left out.
   */
  public Map<ReturnedRow, Map<ExchangeColumn, String>> changes() {
    return changes;
  }

  private Map<ReturnedRow, Map<ExchangeColumn, String>> readChanges() {
    Map<String, GivenTexts> given = IdentitySheet.given(workbook);
    Map<ReturnedRow, Map<ExchangeColumn, String>> read = new LinkedHashMap<>();
    for (ReturnedRow row : rows) {
      GivenTexts texts = given.get(row.stamp());
      if (texts != null) {
        read.put(row, texts.changedIn(row::plain));
      }
    }
    return read;
  }

  /**
   * Makes it the answer to its sender: marks of an earlier answer go, those of this one come.
   *
   * @param identity what the program recognises the answer by
   */
  public void answer(ExchangeIdentity identity, CheckSummary summary, List<Mark> marks) {
    XSSFSheet entry = entry();
    if (entry != null) {
      new CellMarks(entry).replace(marks);
    }
    XSSFSheet hidden = workbook.getSheet(IdentitySheet.NAME);
    if (hidden != null) {
      IdentitySheet.writeIdentity(hidden, identity);
    }
    new CheckSheet(workbook).replace(summary, marks);
  }

  /**
   * @throws IOException when the target cannot be written
   */
  public void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
