package jp.shirube.governance.web.month;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.forecast.ForecastOptions;
import jp.shirube.governance.hearing.Cause;
import jp.shirube.governance.hearing.Causes;
import jp.shirube.governance.hearing.HearingOrder;
import jp.shirube.governance.hearing.Hearings;
import jp.shirube.governance.hearing.Peers;
import jp.shirube.governance.hearing.Promises;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageInput;
import jp.shirube.governance.web.Received;
import jp.shirube.governance.web.ServeOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hearings: the pack, causes of delay, promises, what others published. */
@Controller
class HearingPage {

  private static final String HERE = "redirect:/hearings";
  private static final String PROMISE = "/hearings/promises/{id:[1-9]\\d{0,17}}";
  private static final int LONGEST = 60;

  private final HearingReader reader;
  private final Hearings hearings;
  private final Causes causes;
  private final Promises promises;
  private final Peers peers;
  private final ServeOptions options;

  HearingPage(
      HearingReader reader,
      Hearings hearings,
      Causes causes,
      Promises promises,
      Peers peers,
      ServeOptions options) {
    this.reader = reader;
    this.hearings = hearings;
    this.causes = causes;
    this.promises = promises;
    this.peers = peers;
    this.options = options;
  }

  @Needs(Permission.HEARING_VIEW)
  @GetMapping("/hearings")
  String page(Viewer viewer, Model model) {
    model.addAttribute("page", reader.read(viewer));
    return "month/hearings";
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/hearings")
  String make(
      Viewer viewer,
      @RequestParam YearMonth month,
      @RequestParam(defaultValue = "") String system,
      @RequestParam String unchanged,
      @RequestParam(defaultValue = "") String password,
      RedirectAttributes next) {
    PageInput input = new PageInput();
    int stalled = input.number("hearing.unchanged", unchanged, 1, LONGEST);
    input.require();
    Submission made =
        hearings.make(
            new HearingOrder(
                viewer.municipality(),
                month,
                system,
                stalled,
                options.home(),
                SubmissionPage.secret(password),
                ForecastOptions.USUAL),
            viewer.actor());
    Notice.say(next, "hearing.done.make");
    return "redirect:/submissions/" + made.id();
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/hearings/causes")
  String cause(
      Viewer viewer,
      @RequestParam String system,
      @RequestParam(defaultValue = "0") int step,
      @RequestParam String cause,
      @RequestParam String explanation,
      @RequestParam(defaultValue = "") String measure,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "false") boolean settled,
      RedirectAttributes next) {
    PageInput input = new PageInput();
    LocalDate day = input.dateOrNone("hearing.until", until);
    input.require();
    Cause told = new Cause(system, step, cause, explanation, measure, owner, day, settled);
    causes.record(viewer.municipality(), told, options.home(), viewer.actor());
    Notice.say(next, "hearing.done.cause");
    return HERE;
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/hearings/promises")
  String promise(
      Viewer viewer,
      @RequestParam long hearing,
      @RequestParam String promise,
      @RequestParam String owner,
      @RequestParam String due,
      RedirectAttributes next) {
    LocalDate day = day("hearing.due", due);
    promises.add(viewer.municipality(), hearing, promise, owner, day, viewer.actor());
    Notice.say(next, "hearing.done.promise");
    return HERE;
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping(PROMISE + "/kept")
  String kept(
      Viewer viewer,
      @PathVariable long id,
      @RequestParam String day,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes next) {
    promises.kept(viewer.municipality(), id, day("hearing.kept-on", day), note, viewer.actor());
    Notice.say(next, "hearing.done.kept");
    return HERE;
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping(PROMISE + "/moved")
  String moved(
      Viewer viewer,
      @PathVariable long id,
      @RequestParam String due,
      @RequestParam String reason,
      RedirectAttributes next) {
    promises.moved(viewer.municipality(), id, day("hearing.due", due), reason, viewer.actor());
    Notice.say(next, "hearing.done.moved");
    return HERE;
  }

  @Needs(Permission.HEARING_EDIT)
  @PostMapping("/hearings/peers")
  String peers(Viewer viewer, @RequestParam MultipartFile file, RedirectAttributes next) {
    int read =
        Received.with(file, path -> peers.importCsv(viewer.municipality(), path, viewer.actor()));
    Notice.say(next, "hearing.done.peers", read);
    return HERE;
  }

  private static LocalDate day(String label, String text) {
    PageInput input = new PageInput();
    LocalDate day = input.date(label, text);
    input.require();
    return day;
  }
}
