package jp.shirube.governance.api.submission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.api.http.Reason;
import jp.shirube.governance.api.http.TemporaryFile;
import jp.shirube.governance.submission.Dispatch;
import jp.shirube.governance.submission.KeptFile;
import jp.shirube.governance.submission.MakeOrder;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionEvent;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.governance.submission.Submissions;
import jp.shirube.governance.trail.Seen;
import jp.shirube.governance.web.Needs;
import jp.shirube.governance.web.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was made to be sent, and what became of it. */
@Controller
@RequestMapping(Contract.BASE + "/submissions")
class SubmissionResource {

  private final Submissions submissions;
  private final SubmissionRegister register;
  private final Dispatch dispatch;
  private final Seen seen;
  private final ServeOptions options;

  SubmissionResource(
      Submissions submissions,
      SubmissionRegister register,
      Dispatch dispatch,
      Seen seen,
      ServeOptions options) {
    this.submissions = submissions;
    this.register = register;
    this.dispatch = dispatch;
    this.seen = seen;
    this.options = options;
  }

  record Order(
      YearMonth month, String receiver, @Nullable String contact, @Nullable String password) {}

  record Detail(Submission submission, List<KeptFile> files, List<SubmissionEvent> events) {}

  record Sent(LocalDate day, String way, @Nullable String note) {}

  @Needs(Permission.SUBMISSION_VIEW)
  @GetMapping
  Answer list(Viewer viewer, Page.Cut cut) {
    return Answer.of(Page.of(register.all(viewer.municipality()), Submission::id, cut));
  }

  @Needs(Permission.SUBMISSION_MAKE)
  @PostMapping
  Answer make(Viewer viewer, @FromBody Order order) {
    MakeOrder wanted =
        new MakeOrder(
            viewer.municipality(),
            order.month(),
            order.receiver(),
            options.home(),
            Optional.ofNullable(order.password()).map(String::toCharArray),
            Reason.text(order.contact()));
    Submission made = submissions.make(wanted, viewer.actor());
    return Answer.created("/submissions/" + made.id(), detail(viewer, made));
  }

  @Needs(Permission.SUBMISSION_VIEW)
  @GetMapping("/{id}")
  Answer show(Viewer viewer, @PathVariable long id) {
    return Answer.of(detail(viewer, known(viewer, id)));
  }

  @Needs(Permission.SUBMISSION_VIEW)
  @GetMapping("/{id}/files/{position}")
  Answer file(Viewer viewer, @PathVariable long id, @PathVariable int position) {
    known(viewer, id);
    List<KeptFile> files = register.files(viewer.municipality(), id);
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).position() == position) {
        byte[] content = register.contents(viewer.municipality(), id).get(i);
        seen.exported(viewer.municipality(), viewer.actor(), "submission", "submission/" + id);
        return Answer.file(files.get(i).name(), MediaType.APPLICATION_OCTET_STREAM, content);
      }
    }
    throw ApiCode.NOT_FOUND.refusal();
  }

  @Needs(Permission.SUBMISSION_RECORD)
  @PostMapping("/{id}/sent")
  Answer sent(Viewer viewer, @PathVariable long id, @FromBody Sent sent) {
    known(viewer, id);
    dispatch.sent(happened(viewer, id, sent), viewer.actor());
    return Answer.nothing();
  }

  @Needs(Permission.SUBMISSION_RECORD)
  @PostMapping("/{id}/receipt")
  Answer receipt(
      Viewer viewer,
      @PathVariable long id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam String way,
      @RequestParam(defaultValue = "") String note,
      @RequestParam String fileName,
      @FromBody byte[] content) {
    known(viewer, id);
    Dispatch.Happened happened = happened(viewer, id, new Sent(day, way, note));
    return TemporaryFile.with(
        fileName,
        content,
        file -> {
          dispatch.receipt(
              new Dispatch.Happened(happened.municipality(), id, day, way, note, Optional.of(file)),
              viewer.actor());
          return Answer.nothing();
        });
  }

  private static Dispatch.Happened happened(Viewer viewer, long id, Sent sent) {
    return new Dispatch.Happened(
        viewer.municipality(),
        id,
        sent.day(),
        sent.way(),
        Reason.text(sent.note()),
        Optional.empty());
  }

  private Detail detail(Viewer viewer, Submission submission) {
    return new Detail(
        submission,
        register.files(viewer.municipality(), submission.id()),
        register.events(viewer.municipality(), submission.id()));
  }

  private Submission known(Viewer viewer, long id) {
    return register.find(viewer.municipality(), id).orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}
