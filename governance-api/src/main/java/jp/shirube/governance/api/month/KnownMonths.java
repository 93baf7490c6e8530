package jp.shirube.governance.api.month;

import java.time.YearMonth;
import java.util.Optional;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the month that a path names. */
@Component
public class KnownMonths {

  private final Months months;

  KnownMonths(Months months) {
    this.months = months;
  }

  /** The latest revision of a month. */
  public Month get(Viewer viewer, YearMonth month) {
    return get(viewer, month, null);
  }

  /** A revision of a month, the latest when none is named. */
  public Month get(Viewer viewer, YearMonth month, @Nullable Integer revision) {
    Optional<Month> latest = months.find(viewer.municipality(), month);
    return latest
        .flatMap(it -> revision == null ? latest : months.revision(it, revision))
        .orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
