package jp.shirube.governance.web.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepChange;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepStatus;
import org.springframework.stereotype.Component;

/** Reads what happened to a cell in all months that count its steps alike. */
@Component
class PastReader {

  private final Months months;
  private final StepBoard board;

  PastReader(Months months, StepBoard board) {
    this.months = months;
    this.board = board;
  }

  /** The latest first: of the month itself and of the months before it with the same step list. */
  List<CellPage.PastChange> read(Month month, StepKey step) {
    List<CellPage.PastChange> past = new ArrayList<>();
    for (Month known : months.all(month.municipality())) {
      Month of = known.month().equals(month.month()) ? month : known;
      if (!of.month().isAfter(month.month()) && of.edition().equals(month.edition())) {
        board.history(of, step.systemId(), step.stepNo()).forEach(it -> past.add(past(of, it)));
      }
    }
    Collections.reverse(past);
    return past;
  }

  private static CellPage.PastChange past(Month month, StepChange change) {
    return new CellPage.PastChange(
        month.month(),
        change.changedAt(),
        change.actorName(),
        change.actorRole(),
        change.field(),
        shown(change.field(), change.oldValue()),
        shown(change.field(), change.newValue()),
        change.reason());
  }

  private static String shown(String field, String text) {
    boolean status = field.equals(StepField.STATUS.id()) && !text.isEmpty();
    return status ? StepStatus.valueOf(text).label() : text;
  }
}
