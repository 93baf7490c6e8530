package jp.shirube.governance.web.month;

import java.time.LocalDate;
import java.util.List;

/**
 * Where workbooks go out and come back.
 *
 * @param writable whether the viewer may enter anything into the month now
 * @param parties whose workbook can be chosen; empty for those who get their own without choosing
 * @param deadline day by which they are usually wanted back
 */
record WorkbookView(boolean writable, List<PartyChoice> parties, LocalDate deadline) {

  /**
   * Whose workbook.
   *
   * @param value as the form sends it
   * @param name for people
   */
  record PartyChoice(String value, String name) {}
}
