package jp.shirube.reports.rejects;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.CellWriter;
import jp.shirube.reports.form.ListSheet;
import jp.shirube.reports.form.SheetStyles;
import jp.shirube.reports.protect.EncryptedFile;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The workbook that returns a vendor's rejected records: a summary, the list of findings, then the
 * records of each extract file; a sheet of a million rows goes on in a further one. Rows are
 * streamed; what spills to the disk on the way is encrypted, and so is the file. Not thread-safe.
 */
public final class RejectWorkbook implements Closeable {

  /** Rows of a sheet, heading not counted; below Excel's limit of 1,048,576. */
  static final int ROWS_PER_SHEET = 1_000_000;

  private final SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource();
  private final RejectCounts counts = new RejectCounts();
  private final RejectSummary summary;
  private final RejectSheets sheets;

  public RejectWorkbook(RejectHeader header) {
    this(header, ROWS_PER_SHEET);
  }

  RejectWorkbook(RejectHeader header, int rowsPerSheet) {
    SheetStyles styles = new SheetStyles(workbook);
    CellWriter writer = new CellWriter(workbook);
    this.summary =
        new RejectSummary(
            new ListSheet(workbook.createSheet(Labels.text("rejects.summary")), styles, writer),
            header);
    this.sheets = new RejectSheets(workbook, styles, writer, rowsPerSheet);
  }

  /** Adds a finding of a record, in the order in which people shall read them. */
  public void add(RejectRow row) {
    counts.add(row);
    sheets.add(row);
  }

  /**
   * Writes the encrypted workbook (AES-256) and replaces the target only when it is complete. Call
   * it once.
   *
   * @throws IOException when it cannot be written; the target is then as it was
   */
  public void write(Path target, char[] password) throws IOException {
    summary.write(counts);
    sheets.finish();
    EncryptedFile.write(target, password, workbook::write);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
