package jp.shirube.governance.web.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.StepStatus;
import org.springframework.context.MessageSource;

/** Words of statuses and marks in the reader's language, so that a cell needs no lookup. */
record Words(Map<StepStatus, String> statuses, Map<Mark, String> marks) {

  static Words in(Locale locale, MessageSource messages) {
    return new Words(
        Arrays.stream(StepStatus.values())
            .collect(
                Collectors.toMap(
                    it -> it, it -> messages.getMessage("status." + it, null, locale))),
        Arrays.stream(Mark.values())
            .collect(
                Collectors.toMap(
                    it -> it, it -> messages.getMessage("matrix.mark." + it, null, locale))));
  }

  String status(StepStatus status) {
    return statuses.getOrDefault(status, "");
  }

  String mark(Mark mark) {
    return marks.getOrDefault(mark, "");
  }
}
