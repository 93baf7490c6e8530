package jp.shirube.governance.web.matrix;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.entry.CellEdit;
import jp.shirube.governance.entry.Entries;
import jp.shirube.governance.entry.EntryRequest;
import jp.shirube.governance.entry.FieldInputs;
import jp.shirube.governance.entry.Judgement;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepField;
import jp.shirube.governance.progress.StepKey;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One cell: looking at it and writing it. */
@Controller
@RequestMapping("/steps/{month:" + MonthChoice.PATTERN + "}/{system:\\d{3}}/{step:\\d{1,2}}")
class CellController {

  private final CellReader reader;
  private final MonthChoice months;
  private final Entries entries;

  CellController(CellReader reader, MonthChoice months, Entries entries) {
    this.reader = reader;
    this.months = months;
    this.entries = entries;
  }

  @Needs(Permission.STEPS_VIEW)
  @GetMapping
  String cell(
      @PathVariable String month,
      @PathVariable String system,
      @PathVariable int step,
      Viewer viewer,
      HttpServletRequest request,
      Model model) {
    Month of = months.get(viewer.municipality(), month);
    model.addAttribute("page", reader.read(of, new StepKey(system, step), viewer));
    model.addAttribute("panel", Panels.isPanel(request));
    return Panels.isPanel(request) ? "matrix/cell-part :: cell" : "matrix/cell";
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping
  String save(
      @PathVariable String month,
      @PathVariable String system,
      @PathVariable int step,
      @RequestParam Map<String, String> form,
      @RequestParam long seen,
      Viewer viewer,
      RedirectAttributes next) {
    Month of = months.get(viewer.municipality(), month);
    FieldInputs inputs = new FieldInputs().reason(form.getOrDefault("reason", ""));
    for (StepField field : StepField.values()) {
      if (form.containsKey(field.id())) {
        inputs.read(field, form.getOrDefault(field.id(), ""));
      }
    }
    CellEdit edit = CellEdit.exactly(new StepKey(system, step), inputs.values());
    EntryRequest entered =
        new EntryRequest(of, seen, List.of(edit), form.getOrDefault("reason", ""));
    Judgement judgement = entries.enter(entered, viewer.actor());
    Notice.say(next, judgement.changed().isEmpty() ? "matrix.unchanged" : "matrix.saved");
    return "redirect:/steps/%s/%s/%d".formatted(month, system, step);
  }
}
