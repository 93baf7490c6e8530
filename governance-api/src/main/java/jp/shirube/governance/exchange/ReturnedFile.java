package jp.shirube.governance.exchange;

import java.util.List;
import jp.shirube.governance.progress.Month;
import jp.shirube.reports.exchange.ExchangeIdentity;
import jp.shirube.reports.exchange.ReturnedWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was recognised as one of ours.
 *
 * @param upload the file
 * @param workbook its content
 * @param identity what it says of itself, found true
 * @param export what is known of how it went out
 * @param month the month that it is about
 * @param earlier imports of the same workbook that stored something, oldest first
 */
record ReturnedFile(
    Upload upload,
    ReturnedWorkbook workbook,
    ExchangeIdentity identity,
    ExchangeMapper.Export export,
    Month month,
    List<ExchangeMapper.Stored> earlier) {

  /** The import whose answer it is, null for none. */
  @Nullable Long answers() {
    return earlier.stream()
        .map(ExchangeMapper.Stored::id)
        .filter(id -> Long.toString(id).equals(identity.answers()))
        .findFirst()
        .orElse(null);
  }
}
