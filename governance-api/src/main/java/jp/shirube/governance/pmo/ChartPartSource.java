package jp.shirube.governance.pmo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.coordination.AnswerTimes;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Vendor;
import jp.shirube.governance.progress.Month;
import jp.shirube.reports.chart.TurnAround;
import jp.shirube.reports.pmo.ChartPart;
import org.springframework.stereotype.Component;

/** Reads what the charts of a report show beside its cells. */
@Component
class ChartPartSource {

  private final MonthHistory history;
  private final AnswerTimes answers;
  private final Municipalities municipalities;

  ChartPartSource(MonthHistory history, AnswerTimes answers, Municipalities municipalities) {
    this.history = history;
    this.answers = answers;
    this.municipalities = municipalities;
  }

  ChartPart of(Month month) {
    MonthHistory.History before = history.before(month);
    return new ChartPart(before.points(), before.departments(), answerers(month));
  }

  private List<TurnAround.Answerer> answerers(Month month) {
    LocalDate end = month.month().atEndOfMonth();
    var answered =
        answers.ofVendors(month.municipality(), month.month().minusMonths(11).atDay(1), end);
    return municipalities.find(month.municipality()).orElseThrow().vendors().stream()
        .flatMap(
            vendor ->
                Optional.ofNullable(answered.get(vendor.id())).stream()
                    .map(it -> answerer(vendor, it)))
        .toList();
  }

  private static TurnAround.Answerer answerer(Vendor vendor, AnswerTimes.Answered answered) {
    return new TurnAround.Answerer(vendor.name(), answered.days(), answered.waiting());
  }
}
