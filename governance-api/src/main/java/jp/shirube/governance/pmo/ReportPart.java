package jp.shirube.governance.pmo;

import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthPart;
import jp.shirube.mappings.standard.EditionStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The report's model as it stood when the month was frozen. Names, parties, settings, open
 * proposals and runs may change afterwards; the report of a frozen month is made from this.
 */
@Component
class ReportPart implements MonthPart {

  static final String NAME = "pmo-report";

  private final PmoReports reports;
  private final ObjectProvider<EditionStore> editions;

  ReportPart(PmoReports reports, ObjectProvider<EditionStore> editions) {
    this.reports = reports;
    this.editions = editions;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String content(Month month) {
    EditionStore store = editions.getIfAvailable();
    return ReportJson.write(
        reports.current(month, store == null ? StandardEditions::builtIn : store::find));
  }
}
