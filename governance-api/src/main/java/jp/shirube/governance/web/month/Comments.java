package jp.shirube.governance.web.month;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthComment;
import jp.shirube.governance.progress.MonthComments;
import org.springframework.stereotype.Component;

/** Comments as pages show them. */
@Component
class Comments {

  private final MonthComments comments;

  Comments(MonthComments comments) {
    this.comments = comments;
  }

  List<CommentLine> of(Month month, Names names) {
    return comments.of(month).stream().map(it -> line(it, names)).toList();
  }

  private static CommentLine line(MonthComment it, Names names) {
    String system = it.systemId().isEmpty() ? "" : names.system(it.systemId());
    String readers =
        Stream.of(it.department(), names.vendor(it.vendor()))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining("・"));
    return new CommentLine(it, system, names.step(it.stepNo()), readers);
  }
}
