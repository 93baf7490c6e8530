package jp.shirube.governance.exchange;

import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.reports.exchange.ExchangeIdentity;
import jp.shirube.reports.exchange.ReturnedWorkbook;
import org.springframework.stereotype.Component;

/** Recognises workbooks that come back by what was kept when they went out. */
@Component
class ReturnedFiles {

  private final ExchangeMapper rows;
  private final Months months;
  private final Tenancy tenancy;

  ReturnedFiles(ExchangeMapper rows, Months months, Tenancy tenancy) {
    this.rows = rows;
    this.months = months;
    this.tenancy = tenancy;
  }

  /**
   * @throws WorkbookRefused when it is not a workbook of this municipality, was made over, or is of
   *     a revision that has been replaced
   */
  ReturnedFile recognise(String municipality, Upload upload, ReturnedWorkbook workbook) {
    ExchangeIdentity identity =
        workbook.identity().orElseThrow(() -> upload.refused(ExchangeCode.NOT_OURS));
    requireForm(upload, workbook);
    return tenancy.call(
        municipality,
        () -> {
          ExchangeMapper.Export export = rows.export(identity.exportId());
          if (export == null) {
            throw upload.refused(ExchangeCode.EXPORT_UNKNOWN);
          }
          Month month = month(municipality, upload, identity, export);
          List<ExchangeMapper.Stored> earlier = rows.imports(export.id());
          return new ReturnedFile(upload, workbook, identity, export, month, earlier);
        });
  }

  private static void requireForm(Upload upload, ReturnedWorkbook workbook) {
    Map<String, String> arguments =
        Map.of(
            "sheet", ReturnedWorkbook.entrySheet(),
            "limit", Integer.toString(ReturnedWorkbook.MAX_ROWS));
    if (!workbook.hasEntrySheet()) {
      throw upload.refused(ExchangeCode.SHEET_CHANGED, arguments);
    }
    if (workbook.countsFrom1904()) {
      throw upload.refused(ExchangeCode.COUNTED_FROM_1904);
    }
    if (workbook.isTooLong()) {
      throw upload.refused(ExchangeCode.TOO_MANY_ROWS, arguments);
    }
  }

  private Month month(
      String municipality, Upload upload, ExchangeIdentity identity, ExchangeMapper.Export export) {
    List<Month> revisions = months.revisions(municipality, identity.month());
    Month exported =
        revisions.stream()
            .filter(month -> month.id() == export.monthId())
            .filter(month -> month.revision() == identity.revision())
            .findFirst()
            .orElseThrow(() -> upload.refused(ExchangeCode.IDENTITY_CHANGED, texts(identity, 0)));
    int current = revisions.get(revisions.size() - 1).revision();
    if (current != exported.revision()) {
      throw upload.refused(ExchangeCode.REVISION_OLD, texts(identity, current));
    }
    return exported;
  }

  private static Map<String, String> texts(ExchangeIdentity identity, int current) {
    return Map.of(
        "month", identity.month().toString(),
        "revision", Integer.toString(identity.revision()),
        "current", Integer.toString(current));
  }
}
