package jp.shirube.governance.api.month;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthState;
import jp.shirube.governance.progress.MonthTransitions;
import org.jspecify.annotations.Nullable;

/** A revision of a month as the contract shows it, with what the caller's role may do next. */
record MonthJson(
    YearMonth month,
    int revision,
    String reason,
    String edition,
    MonthState state,
    OffsetDateTime openedAt,
    @Nullable String contentHash,
    List<MonthAction> actions) {

  static MonthJson of(Month month, Viewer viewer) {
    return new MonthJson(
        month.month(),
        month.revision(),
        month.reason(),
        month.edition(),
        month.state(),
        month.openedAt(),
        month.contentHash(),
        MonthTransitions.actions(month.state(), viewer.person().role()));
  }
}
