package jp.shirube.governance.web.month;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.submission.KeptFile;
import jp.shirube.governance.submission.Receivers;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.governance.web.NotFound;
import jp.shirube.governance.web.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the register of submissions. */
@Component
class SubmissionReader {

  private final SubmissionRegister register;
  private final Months months;
  private final ServeOptions options;
  private final Clock clock;

  SubmissionReader(SubmissionRegister register, Months months, ServeOptions options, Clock clock) {
    this.register = register;
    this.months = months;
    this.options = options;
    this.clock = clock;
  }

  SubmissionsView list(Viewer viewer, @Nullable YearMonth month) {
    boolean make = viewer.may(Permission.SUBMISSION_MAKE);
    return new SubmissionsView(
        month,
        of(viewer, Submission.Kind.MONTH).stream()
            .filter(it -> month == null || it.month().equals(month))
            .toList(),
        make,
        make ? frozen(viewer) : List.of(),
        make ? Receivers.ofMonths(options.home()) : List.of());
  }

  /** Everything of a kind, the latest first. */
  List<Submission> of(Viewer viewer, Submission.Kind kind) {
    List<Submission> all = new ArrayList<>(register.all(viewer.municipality()));
    Collections.reverse(all);
    return all.stream().filter(it -> it.kind() == kind).toList();
  }

  private List<Month> frozen(Viewer viewer) {
    List<Month> all = new ArrayList<>(months.all(viewer.municipality()));
    Collections.reverse(all);
    return all.stream().filter(it -> it.state().isFrozen()).toList();
  }

  /**
   * @throws NotFound when there is no such entry
   */
  Submission get(Viewer viewer, long id) {
    return register.find(viewer.municipality(), id).orElseThrow(NotFound::new);
  }

  SubmissionView read(Viewer viewer, long id) {
    Submission found = get(viewer, id);
    List<KeptFile> files = register.files(viewer.municipality(), id);
    return new SubmissionView(
        found,
        files,
        register.events(viewer.municipality(), id),
        "/months/" + found.month() + "/" + found.revision(),
        viewer.may(Permission.SUBMISSION_RECORD),
        files.stream().anyMatch(KeptFile::encrypted),
        LocalDate.now(clock));
  }
}
