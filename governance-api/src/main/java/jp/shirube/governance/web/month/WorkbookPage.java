package jp.shirube.governance.web.month;

import static jp.shirube.governance.web.month.MonthPage.REVISION;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.exchange.ExportedFile;
import jp.shirube.governance.exchange.ImportOptions;
import jp.shirube.governance.exchange.WorkbookExports;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthTransitions;
import jp.shirube.governance.trail.Seen;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.PageInput;
import jp.shirube.governance.web.part.Folders;
import jp.shirube.governance.web.part.Streamed;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where workbooks go out and come back. */
@Controller
class WorkbookPage {

  private final MonthShelf shelf;
  private final WorkbookExports exports;
  private final WorkbookTaker taker;
  private final ImportAnswers answers;
  private final NameBook names;
  private final Seen seen;

  WorkbookPage(
      MonthShelf shelf,
      WorkbookExports exports,
      WorkbookTaker taker,
      ImportAnswers answers,
      NameBook names,
      Seen seen) {
    this.shelf = shelf;
    this.exports = exports;
    this.taker = taker;
    this.answers = answers;
    this.names = names;
    this.seen = seen;
  }

  @Needs(Permission.STEPS_EDIT)
  @GetMapping(REVISION + "/workbooks")
  String page(Viewer viewer, @PathVariable YearMonth month, @PathVariable int revision, Model to) {
    Month found = shelf.get(viewer, month, revision);
    MonthHead head = shelf.head(viewer, found, Tab.WORKBOOKS);
    boolean writable =
        head.isLatest()
            && MonthTransitions.find(found.state(), MonthAction.EDIT, viewer.person().role())
                .isPresent();
    to.addAttribute("head", head);
    to.addAttribute(
        "page",
        new WorkbookView(
            writable,
            new WorkbookParties(viewer, exports).choices(names.of(viewer, found)),
            exports.usualDeadline(found)));
    return "month/workbooks";
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping(REVISION + "/workbooks/export")
  ResponseEntity<Resource> export(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @RequestParam(defaultValue = "") String party,
      @RequestParam String deadline) {
    Month found = shelf.get(viewer, month, revision);
    List<Standing> parties = new WorkbookParties(viewer, exports).chosen(party);
    PageInput input = new PageInput();
    LocalDate wanted = input.date("month.workbooks.deadline", deadline);
    input.require();
    String object = "month/" + month + "/" + revision;
    seen.exported(viewer.municipality(), viewer.actor(), "workbook", object);
    return Folders.within(
        folder -> answer(found, exports.export(found, parties, wanted, folder, viewer.actor())));
  }

  private static ResponseEntity<Resource> answer(Month month, List<ExportedFile> files) {
    if (files.size() == 1) {
      Path file = files.get(0).path();
      return Streamed.file(file.getFileName().toString(), out -> Files.copy(file, out));
    }
    String name = "入力票_%s_第%d版.zip".formatted(month.month(), month.revision());
    return Streamed.file(name, out -> zip(files, out));
  }

  private static void zip(List<ExportedFile> files, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ExportedFile file : files) {
        zip.putNextEntry(new ZipEntry(file.path().getFileName().toString()));
        Files.copy(file.path(), zip);
        zip.closeEntry();
      }
    }
  }

  @Needs(Permission.STEPS_EDIT)
  @PostMapping(REVISION + "/workbooks/import")
  String take(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "false") boolean look,
      @RequestParam(defaultValue = "false") boolean all) {
    Month found = shelf.get(viewer, month, revision);
    String answer = taker.take(viewer, file, new ImportOptions(look, all));
    return "redirect:" + MonthHead.path(found) + "/workbooks/answers/" + answer;
  }

  @Needs(Permission.STEPS_EDIT)
  @GetMapping(REVISION + "/workbooks/answers/{answer}")
  String answer(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @PathVariable String answer,
      Model model) {
    Month found = shelf.get(viewer, month, revision);
    model.addAttribute("head", shelf.head(viewer, found, Tab.WORKBOOKS));
    model.addAttribute("number", answer);
    model.addAttribute("page", answers.get(viewer, answer));
    return "month/answer";
  }

  @Needs(Permission.STEPS_EDIT)
  @GetMapping(REVISION + "/workbooks/answers/{answer}/file")
  ResponseEntity<Resource> file(
      Viewer viewer,
      @PathVariable YearMonth month,
      @PathVariable int revision,
      @PathVariable String answer) {
    ImportAnswers.Answer kept = answers.get(viewer, answer);
    seen.exported(
        viewer.municipality(),
        viewer.actor(),
        "workbook-answer",
        "month/" + month + "/" + revision);
    return Streamed.file(kept.name(), out -> Files.copy(kept.file(), out));
  }
}
