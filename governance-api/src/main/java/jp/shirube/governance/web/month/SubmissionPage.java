package jp.shirube.governance.web.month;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.submission.Dispatch;
import jp.shirube.governance.submission.KeptFile;
import jp.shirube.governance.submission.MakeOrder;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionProof;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.governance.submission.Submissions;
import jp.shirube.governance.trail.Seen;
import jp.shirube.governance.web.Download;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.Notice;
import jp.shirube.governance.web.PageFinding;
import jp.shirube.governance.web.PageInput;
import jp.shirube.governance.web.Received;
import jp.shirube.governance.web.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of submissions: files are made, taken, recorded as sent, proved. */
@Controller
class SubmissionPage {

  private static final String ONE = "/submissions/{id:[1-9]\\d{0,17}}";

  private final SubmissionReader reader;
  private final Submissions submissions;
  private final SubmissionRegister register;
  private final Dispatch dispatch;
  private final SubmissionProof proof;
  private final Seen seen;
  private final ServeOptions options;

  SubmissionPage(
      SubmissionReader reader,
      Submissions submissions,
      SubmissionRegister register,
      Dispatch dispatch,
      SubmissionProof proof,
      Seen seen,
      ServeOptions options) {
    this.reader = reader;
    this.submissions = submissions;
    this.register = register;
    this.dispatch = dispatch;
    this.proof = proof;
    this.seen = seen;
    this.options = options;
  }

  @Needs(Permission.SUBMISSION_VIEW)
  @GetMapping("/submissions")
  String list(Viewer viewer, @RequestParam(required = false) @Nullable YearMonth month, Model to) {
    to.addAttribute("page", reader.list(viewer, month));
    return "month/submissions";
  }

  @Needs(Permission.SUBMISSION_MAKE)
  @PostMapping("/submissions")
  String make(
      Viewer viewer,
      @RequestParam YearMonth month,
      @RequestParam String receiver,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String contact,
      RedirectAttributes next) {
    MakeOrder order =
        new MakeOrder(
            viewer.municipality(), month, receiver, options.home(), secret(password), contact);
    Submission made = submissions.make(order, viewer.actor());
    Notice.say(next, "submission.done.make");
    return "redirect:/submissions/" + made.id();
  }

  /** Passwords are used and forgotten. */
  static Optional<char[]> secret(String password) {
    return password.isEmpty() ? Optional.empty() : Optional.of(password.toCharArray());
  }

  @Needs(Permission.SUBMISSION_VIEW)
  @GetMapping(ONE)
  String one(Viewer viewer, @PathVariable long id, Model to) {
    to.addAttribute("page", reader.read(viewer, id));
    return "month/submission";
  }

  @Needs(Permission.SUBMISSION_VIEW)
  @GetMapping(ONE + "/files/{position:[1-9]\\d?}")
  ResponseEntity<byte[]> file(Viewer viewer, @PathVariable long id, @PathVariable int position) {
    reader.get(viewer, id);
    KeptFile file =
        register.files(viewer.municipality(), id).stream()
            .filter(it -> it.position() == position)
            .findFirst()
            .orElseThrow(NotFound::new);
    String what = "submission." + file.kind().name().toLowerCase(Locale.ROOT);
    seen.exported(viewer.municipality(), viewer.actor(), what, "submission/" + id);
    return Download.file(
        file.name(), register.contents(viewer.municipality(), id).get(position - 1));
  }

  @Needs(Permission.SUBMISSION_RECORD)
  @PostMapping(ONE + "/sent")
  String sent(
      Viewer viewer,
      @PathVariable long id,
      @RequestParam String day,
      @RequestParam String way,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes next) {
    reader.get(viewer, id);
    dispatch.sent(
        new Dispatch.Happened(
            viewer.municipality(),
            id,
            day("submission.day.sent", day),
            way,
            note,
            Optional.empty()),
        viewer.actor());
    Notice.say(next, "submission.done.sent");
    return "redirect:/submissions/" + id;
  }

  @Needs(Permission.SUBMISSION_RECORD)
  @PostMapping(ONE + "/receipts")
  String receipt(
      Viewer viewer,
      @PathVariable long id,
      @RequestParam String day,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(required = false) @Nullable MultipartFile file,
      RedirectAttributes next) {
    reader.get(viewer, id);
    LocalDate happened = day("submission.day.receipt", day);
    if (file == null || file.isEmpty()) {
      keep(viewer, id, happened, note, Optional.empty());
    } else {
      Received.with(file, path -> keep(viewer, id, happened, note, Optional.of(path)));
    }
    Notice.say(next, "submission.done.receipt");
    return "redirect:/submissions/" + id;
  }

  private boolean keep(Viewer viewer, long id, LocalDate day, String note, Optional<Path> path) {
    dispatch.receipt(
        new Dispatch.Happened(viewer.municipality(), id, day, "", note, path), viewer.actor());
    return true;
  }

  private static LocalDate day(String label, String text) {
    PageInput input = new PageInput();
    LocalDate day = input.date(label, text);
    input.require();
    return day;
  }

  /** Shown at once and not kept: the password goes with the request alone. */
  @Needs(Permission.SUBMISSION_VIEW)
  @PostMapping(ONE + "/proof")
  String proof(
      Viewer viewer,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String password,
      Model to) {
    reader.get(viewer, id);
    Optional<char[]> secret = secret(password);
    SubmissionProof.Proof found =
        proof.of(viewer.municipality(), id, options.home(), secret, viewer.actor());
    secret.ifPresent(it -> Arrays.fill(it, '\0'));
    to.addAttribute("page", reader.read(viewer, id));
    to.addAttribute("proof", found);
    to.addAttribute("proofFindings", PageFinding.of(found.findings()));
    return "month/submission";
  }
}
