package jp.shirube.governance.web.matrix;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.entry.BulkChange;
import jp.shirube.governance.entry.Entries;
import jp.shirube.governance.entry.EntryCode;
import jp.shirube.governance.entry.Judgement;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.mappings.finding.FindingException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of many cells: filled in, pasted, taken back; each is looked at before it is stored. */
@Controller
@RequestMapping("/steps/{month:" + MonthChoice.PATTERN + "}")
class BulkController {

  private final MonthChoice months;
  private final Entries entries;
  private final StepBoard board;
  private final StepListStore lists;
  private final Municipalities municipalities;

  BulkController(
      MonthChoice months,
      Entries entries,
      StepBoard board,
      StepListStore lists,
      Municipalities municipalities) {
    this.months = months;
    this.entries = entries;
    this.board = board;
    this.lists = lists;
    this.municipalities = municipalities;
  }

  @Needs(Permission.STEPS_EDIT)
  @GetMapping("/bulk")
  String edit(
      @PathVariable String month,
      @RequestParam(defaultValue = "") String cells,
      Viewer viewer,
      HttpServletRequest request,
      Model model) {
    form(months.get(viewer.municipality(), month), request, model);
    model.addAttribute("cells", cells);
    return Panels.isPanel(request) ? "matrix/bulk-part :: edit" : "matrix/bulk";
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/bulk/preview")
  String previewEdit(
      @PathVariable String month,
      @RequestParam MultiValueMap<String, String> form,
      Viewer viewer,
      Model model) {
    Month of = months.get(viewer.municipality(), month);
    Sent sent = new Sent(form);
    return preview(BulkInput.edit(of, sent), sent, viewer, model);
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/bulk")
  String storeEdit(
      @PathVariable String month,
      @RequestParam MultiValueMap<String, String> form,
      Viewer viewer,
      RedirectAttributes next) {
    Month of = months.get(viewer.municipality(), month);
    Sent sent = new Sent(form);
    return store(BulkInput.edit(of, sent), sent, month, viewer, next);
  }

  @Needs(Permission.STEPS_EDIT)
  @GetMapping("/paste")
  String paste(
      @PathVariable String month,
      @RequestParam(defaultValue = "") String start,
      Viewer viewer,
      HttpServletRequest request,
      Model model) {
    form(months.get(viewer.municipality(), month), request, model);
    model.addAttribute("start", start);
    return Panels.isPanel(request) ? "matrix/bulk-part :: paste" : "matrix/paste";
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/paste/preview")
  String previewPaste(
      @PathVariable String month,
      @RequestParam MultiValueMap<String, String> form,
      Viewer viewer,
      Model model) {
    Month of = months.get(viewer.municipality(), month);
    Sent sent = new Sent(form);
    return preview(BulkInput.paste(of, sent), sent, viewer, model);
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/paste")
  String storePaste(
      @PathVariable String month,
      @RequestParam MultiValueMap<String, String> form,
      Viewer viewer,
      RedirectAttributes next) {
    Month of = months.get(viewer.municipality(), month);
    Sent sent = new Sent(form);
    return store(BulkInput.paste(of, sent), sent, month, viewer, next);
  }

  @Needs(Permission.STEPS_EDIT)
  @GetMapping("/undo")
  String previewUndo(@PathVariable String month, Viewer viewer, Model model) {
    Month of = months.get(viewer.municipality(), month);
    BulkChange change =
        entries
            .last(of, viewer.actor())
            .orElseThrow(() -> EntryCode.NOTHING_TO_UNDO.exception(Map.of()));
    Judgement judgement = entries.previewUndo(of, viewer.actor());
    model.addAttribute("change", change);
    model.addAttribute(
        "page",
        shown(of)
            .page(
                BulkChange.Kind.UNDO,
                judgement,
                List.of(),
                Map.of("id", List.of(Long.toString(change.id()))),
                "",
                "month=" + month));
    return "matrix/preview";
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping("/undo")
  String undo(
      @PathVariable String month, @RequestParam long id, Viewer viewer, RedirectAttributes next) {
    Judgement judgement =
        entries.undo(months.get(viewer.municipality(), month), id, viewer.actor());
    Notice.say(next, "matrix.undone", judgement.changed().size(), judgement.held());
    return "redirect:/steps?month=" + month;
  }

  private void form(Month month, HttpServletRequest request, Model model) {
    model.addAttribute("month", months.view(month));
    model.addAttribute("systems", systems(month));
    model.addAttribute("steps", lists.get(month.edition()).steps());
    model.addAttribute("seen", board.lastChange(month));
    model.addAttribute("panel", Panels.isPanel(request));
  }

  private List<Assignment> systems(Month month) {
    return municipalities.find(month.municipality()).map(Settings::assignments).orElse(List.of());
  }

  private PreviewPage.Shown shown(Month month) {
    return new PreviewPage.Shown(
        month, months.view(month), lists.get(month.edition()), systems(month));
  }

  private String preview(BulkInput input, Sent sent, Viewer viewer, Model model) {
    Month month = input.request().month();
    Judgement judgement = entries.preview(input.request(), viewer.actor());
    model.addAttribute(
        "page",
        shown(month)
            .page(
                input.kind(),
                judgement,
                input.problems(),
                sent.kept(),
                sent.text("reason"),
                sent.back(month.month().toString())));
    return "matrix/preview";
  }

  private String store(
      BulkInput input, Sent sent, String month, Viewer viewer, RedirectAttributes next) {
    boolean onlyValid = "valid".equals(sent.text("how"));
    if (!onlyValid && !input.problems().isEmpty()) {
      throw new FindingException(input.problems());
    }
    Judgement judgement =
        entries.enterAll(input.request(), input.kind(), onlyValid, viewer.actor());
    Notice.say(
        next,
        "matrix.bulk.stored",
        judgement.changed().size(),
        judgement.cells().size() - judgement.changed().size() - judgement.held(),
        judgement.held() + input.problems().size());
    return "redirect:/steps?" + sent.back(month);
  }
}
