package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.time.YearMonth;

/**
 * A month of a municipality's PMO report (月次報告).
 *
 * @param id database id
 * @param municipality 6-digit 市区町村コード
 * @param month the month
 * @param edition the step list in force
 * @param state where it stands
 * @param openedAt when it was opened
 */
public record Month(
    long id,
    String municipality,
    YearMonth month,
    String edition,
    MonthState state,
    OffsetDateTime openedAt) {}
