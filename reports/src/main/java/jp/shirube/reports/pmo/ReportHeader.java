package jp.shirube.reports.pmo;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import jp.shirube.reports.figure.Edition;

/**
 * What the report is about.
 *
 * @param municipalityCode 6-digit 市区町村コード
 * @param municipalityName {@code 小美玉市}
 * @param programOffice who makes the report: {@code 行政経営課}
 * @param month the month reported
 * @param asOf the time as of which states are shown and delay is counted (Asia/Tokyo)
 * @param made when the report was made
 * @param revision from 1; a correction of a submitted report is the next one
 * @param status how far it is
 * @param stepsEdition edition of the steps
 */
public record ReportHeader(
    String municipalityCode,
    String municipalityName,
    String programOffice,
    YearMonth month,
    OffsetDateTime asOf,
    OffsetDateTime made,
    int revision,
    ReportStatus status,
    Edition stepsEdition) {}
