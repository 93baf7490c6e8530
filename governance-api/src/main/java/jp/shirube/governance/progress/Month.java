package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a month of a municipality's PMO report (月次報告). A correction of what was submitted
 * is the next revision, with states of its own.
 *
 * @param id database id
 * @param municipality 6-digit 市区町村コード
 * @param month the month
 * @param revision from 1
 * @param reason why it was revised, {@code ""} for the first revision
 * @param edition the step list in force
 * @param state where it stands
 * @param openedAt when it was opened
 * @param contentHash SHA-256 of the frozen states in hexadecimal, null while they may change
 */
public record Month(
    long id,
    String municipality,
    YearMonth month,
    int revision,
    String reason,
    String edition,
    MonthState state,
    OffsetDateTime openedAt,
    @Nullable String contentHash) {}
