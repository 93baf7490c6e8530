package jp.shirube.reports.exchange;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the program recognises a workbook by; kept on a sheet that people do not see.
 *
 * @param exportId id of the export
 * @param municipality 6-digit 市区町村コード
 * @param month the month
 * @param revision revision of the month
 * @param edition id of the step list
 * @param answers id of the import that this workbook is the answer to, {@code ""} for none
 */
public record ExchangeIdentity(
    String exportId,
    String municipality,
    YearMonth month,
    int revision,
    String edition,
    String answers) {

  /** The workbook as the answer to an import. */
  public ExchangeIdentity answering(String importId) {
    return new ExchangeIdentity(exportId, municipality, month, revision, edition, importId);
  }

  /** The stamp on a row, which goes with it wherever it is moved. */
  public String stamp(String systemId, int stepNo) {
    return exportId + ":" + systemId + ":" + stepNo;
  }

  Map<String, String> texts() {
    return Map.of(
        "form", IdentitySheet.FORM,
        "export", exportId,
        "municipality", municipality,
        "month", month.toString(),
        "revision", Integer.toString(revision),
        "edition", edition,
        "answers", answers);
  }

  /** Empty when the texts are not those of a workbook of ours. */
  static Optional<ExchangeIdentity> of(Map<String, String> texts) {
    if (!IdentitySheet.FORM.equals(texts.get("form"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ExchangeIdentity(
              text(texts.get("export")),
              text(texts.get("municipality")),
              YearMonth.parse(text(texts.get("month"))),
              Integer.parseInt(text(texts.get("revision"))),
              text(texts.get("edition")),
              text(texts.get("answers"))));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
