package jp.shirube.governance.web.transition;

import java.time.Clock;
import java.time.LocalDate;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.transition.TransitionImport;
import jp.shirube.governance.transition.TransitionReports;
import jp.shirube.governance.transition.TransitionSurvey;
import jp.shirube.governance.transition.TransitionSurveys;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageInput;
import jp.shirube.governance.web.Received;
import jp.shirube.reports.transition.TransitionSurveyForm;
import jp.shirube.reports.transition.TransitionSurveyReport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register as a file, back, and the answers to national surveys. */
@Controller
class TransitionFilePages {

  private final TransitionReports reports;
  private final TransitionImport imports;
  private final TransitionSurveys surveys;
  private final Clock clock;

  TransitionFilePages(
      TransitionReports reports, TransitionImport imports, TransitionSurveys surveys, Clock clock) {
    this.reports = reports;
    this.imports = imports;
    this.surveys = surveys;
    this.clock = clock;
  }

  /** The survey's form as of a day: what was taken down on it, or the register now. */
  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/transition/survey.xlsx")
  ResponseEntity<byte[]> survey(Viewer viewer, @RequestParam(defaultValue = "") String date) {
    LocalDate day = day(date);
    TransitionSurveyReport report = reports.report(viewer.municipality(), day);
    return Download.workbook(
        "特定移行支援システム調査票_%s_%s.xlsx".formatted(viewer.municipality(), day),
        out -> TransitionSurveyForm.standard().render(report, out));
  }

  private LocalDate day(String date) {
    PageInput input = new PageInput();
    LocalDate day =
        date.isBlank() ? LocalDate.now(clock) : input.date("page.transition.survey-date", date);
    input.require();
    return day;
  }

  @Needs(Permission.REGISTER_EDIT)
  @PostMapping("/transition/surveys")
  String take(
      Viewer viewer,
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "") String name,
      RedirectAttributes next) {
    TransitionSurvey taken =
        surveys.take(viewer.municipality(), day(date), name.strip(), viewer.actor());
    Notice.say(next, "page.transition.taken", taken.surveyDate());
    return "redirect:/transition";
  }

  @Needs(Permission.REGISTER_EDIT)
  @PostMapping("/transition/import")
  String read(
      Viewer viewer,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    int rows =
        Received.with(
            file,
            path -> imports.read(viewer.municipality(), path, reason.strip(), viewer.actor()));
    Notice.say(next, "page.transition.imported", rows);
    return "redirect:/transition";
  }
}
