package jp.shirube.reports.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook in which a party enters the states of its steps: the entry sheet with only its input
 * cells unlocked, how to fill it in, and what the program recognises it by.
 */
public final class ExchangeWorkbook {

  private ExchangeWorkbook() {}

  /**
   * Writes a workbook.
   *
   * @param rows steps in the order in which they are shown
   * @throws IOException when the target cannot be written
   */
  public static void write(ExchangeHeader header, List<ExchangeRow> rows, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new EntrySheet(workbook).write(header, rows);
      GuideSheet.write(workbook, header);
      IdentitySheet.write(workbook, header.identity(), rows);
      workbook.lockStructure();
      workbook.write(out);
    }
  }
}
