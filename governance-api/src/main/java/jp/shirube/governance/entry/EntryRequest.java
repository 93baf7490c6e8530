package jp.shirube.governance.entry;

import java.util.List;
import jp.shirube.governance.progress.Month;

/**
 * What somebody enters into cells of a month.
 *
 * @param month the revision of the month
 * @param seen id of the month's last change that he saw
 * @param edits cells, each once
 * @param reason why, {@code ""} when there is nothing to say
 */
public record EntryRequest(Month month, long seen, List<CellEdit> edits, String reason) {

  public EntryRequest {
    edits = List.copyOf(edits);
    reason = reason.strip();
  }
}
