package jp.shirube.governance.pmo;

import jp.shirube.reports.pmo.PmoReport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report's model as text and back; the same model gives the same text. */
final class ReportJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ReportJson() {}

  static String write(PmoReport report) {
    return MAPPER.writeValueAsString(report);
  }

  static PmoReport read(String text) {
    return MAPPER.readValue(text, PmoReport.class);
  }
}
