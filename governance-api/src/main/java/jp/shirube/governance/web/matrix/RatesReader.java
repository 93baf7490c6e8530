package jp.shirube.governance.web.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepCount;
import jp.shirube.governance.progress.StepSettings;
import jp.shirube.governance.progress.StepSettingsStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the rates of all months from counts, not from their cells. */
@Component
class RatesReader {

  private final Months months;
  private final StepBoard board;
  private final StepSettingsStore settings;

  RatesReader(Months months, StepBoard board, StepSettingsStore settings) {
    this.months = months;
    this.board = board;
    this.settings = settings;
  }

  /** Every revision of every month, the latest first. */
  List<MonthRates> read(String municipality) {
    Map<Long, List<StepCount>> counts =
        board.counts(municipality).stream().collect(Collectors.groupingBy(StepCount::monthId));
    List<Month> known = months.everyRevision(municipality);
    List<MonthRates> rates = new ArrayList<>();
    Figures before = null;
    for (int i = 0; i < known.size(); i++) {
      Month month = known.get(i);
      boolean latest = i + 1 == known.size() || !known.get(i + 1).month().equals(month.month());
      Figures now = figures(counts.getOrDefault(month.id(), List.of()), settings.of(month));
      rates.add(new MonthRates(MonthView.of(month, latest), latest, now, points(now, before)));
      before = latest ? now : before;
    }
    Collections.reverse(rates);
    return rates;
  }

  private static Figures figures(List<StepCount> counts, StepSettings settings) {
    return counts.stream()
        .map(count -> Figures.of(count, settings))
        .reduce(Figures.NONE, Figures::plus);
  }

  private static String points(Figures now, @Nullable Figures before) {
    return before == null ? "" : now.counts().doneRate().pointsSince(before.counts().doneRate());
  }
}
