package jp.shirube.governance.web.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.entry.Entries;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Step;
import jp.shirube.governance.web.Needs;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The matrix of a month. */
@Controller
class MatrixController {

  private final MatrixReader reader;
  private final MonthChoice months;
  private final Entries entries;
  private final MessageSource messages;

  MatrixController(
      MatrixReader reader, MonthChoice months, Entries entries, MessageSource messages) {
    this.reader = reader;
    this.months = months;
    this.entries = entries;
    this.messages = messages;
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping("/steps")
  String matrix(
      @RequestParam Map<String, String> parameters, Viewer viewer, Locale locale, Model model) {
    Optional<Month> month =
        months.find(viewer.municipality(), parameters.getOrDefault("month", ""));
    if (month.isEmpty()) {
      return "matrix/none";
    }
    MatrixData data = reader.read(month.get(), viewer);
    Filter filter = Filter.of(parameters);
    model.addAttribute(
        "page", MatrixPage.of(data, months.view(month.get()), filter, Words.in(locale, messages)));
    model.addAttribute("months", months.all(viewer.municipality()));
    model.addAttribute("phases", phases(data));
    if (data.edit()) {
      entries.last(month.get(), viewer.actor()).ifPresent(it -> model.addAttribute("bulk", it));
    }
    return "matrix/matrix";
  }

  private static List<String> phases(MatrixData data) {
    return data.steps().steps().stream().map(Step::phase).distinct().toList();
  }
}
