package jp.shirube.governance.web.month;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthChecks;
import jp.shirube.governance.progress.MonthCode;
import jp.shirube.governance.progress.MonthFinding;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.progress.StepRecord;
import jp.shirube.governance.progress.StepState;
import jp.shirube.governance.web.PageFinding;
import org.springframework.stereotype.Component;

/** Reads what differs from the month before and what of it has to be explained. */
@Component
class ChangesReader {

  private static final Set<MonthCode> DEMANDED =
      Set.of(
          MonthCode.STATUS_WENT_BACK,
          MonthCode.STATUS_WENT_BACK_UNEXPLAINED,
          MonthCode.UNCHANGED_WITHOUT_COMMENT);

  private final Months months;
  private final StepBoard board;
  private final MonthChecks checks;
  private final Comments comments;
  private final NameBook names;

  ChangesReader(
      Months months, StepBoard board, MonthChecks checks, Comments comments, NameBook names) {
    this.months = months;
    this.board = board;
    this.checks = checks;
    this.comments = comments;
    this.names = names;
  }

  Changes read(Viewer viewer, Month month) {
    Names book = names.of(viewer, month);
    List<StepRecord> now = board.records(month);
    List<DemandLine> demanded = demanded(month, now, book);
    List<ChangeLine> lines = lines(month, now, book);
    return new Changes(
        months.before(month).map(Month::month).orElse(null),
        demanded,
        demanded.stream().filter(it -> !it.isExplained()).count(),
        lines,
        lines.stream().map(it -> new StepKey(it.systemId(), it.stepNo())).distinct().count(),
        book);
  }

  private List<ChangeLine> lines(Month month, List<StepRecord> now, Names book) {
    Map<StepKey, StepState> before =
        board.recordsBefore(month).stream()
            .map(StepRecord::state)
            .collect(Collectors.toMap(StepKey::of, it -> it));
    StateLines words = new StateLines(month, book);
    return now.stream()
        .filter(it -> before.containsKey(StepKey.of(it.state())))
        .flatMap(
            it -> words.between(Objects.requireNonNull(before.get(StepKey.of(it.state()))), it))
        .toList();
  }

  private List<DemandLine> demanded(Month month, List<StepRecord> now, Names book) {
    Map<StepKey, StepRecord> records =
        now.stream().collect(Collectors.toMap(it -> StepKey.of(it.state()), it -> it));
    List<CommentLine> said = comments.of(month, book);
    return checks.of(month).stream()
        .filter(it -> it.finding().code() instanceof MonthCode code && DEMANDED.contains(code))
        .map(it -> demand(month, it, records, said, book))
        .toList();
  }

  private static DemandLine demand(
      Month month,
      MonthFinding it,
      Map<StepKey, StepRecord> records,
      List<CommentLine> said,
      Names book) {
    StepRecord record =
        Objects.requireNonNull(records.get(new StepKey(it.systemId(), it.stepNo())));
    return new DemandLine(
        it.systemId(),
        it.stepNo(),
        new FindingLine(
            it.department(),
            book.system(it.systemId()),
            book.step(it.stepNo()),
            Cells.path(month, it.systemId(), it.stepNo()),
            PageFinding.of(it.finding())),
        record.state().note(),
        Objects.requireNonNullElse(record.explanation(), ""),
        said.stream()
            .filter(c -> c.comment().systemId().equals(it.systemId()))
            .filter(c -> c.comment().stepNo() == it.stepNo())
            .toList());
  }
}
