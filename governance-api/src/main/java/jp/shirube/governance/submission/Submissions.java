package jp.shirube.governance.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.pmo.PmoReports;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthAction;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.progress.MonthEvent;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.submission.Receiver.Wanted;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.submission.Cover;
import jp.shirube.reports.submission.Cover.ChangedCell;
import jp.shirube.reports.submission.StateWords;
import jp.shirube.reports.submission.SubmissionFigures;
import org.springframework.stereotype.Component;

/** Makes the files in which a frozen month goes to a receiver, and keeps them in the register. */
@Component
public class Submissions {

  private final Months months;
  private final MonthCycle cycle;
  private final StepBoard board;
  private final StepListStore lists;
  private final Municipalities municipalities;
  private final People people;
  private final PmoReports reports;
  private final SubmissionRegister register;
  private final Clock clock;
  private final Messages messages = Messages.japanese("submission");

  Submissions(
      Months months,
      MonthCycle cycle,
      StepBoard board,
      StepListStore lists,
      Municipalities municipalities,
      People people,
      PmoReports reports,
      SubmissionRegister register,
      Clock clock) {
    this.months = months;
    this.cycle = cycle;
    this.board = board;
    this.lists = lists;
    this.municipalities = municipalities;
    this.people = people;
    this.reports = reports;
    this.register = register;
    this.clock = clock;
  }

  /**
   * Makes the files for a receiver. Nothing is sent; see {@link Dispatch}.
   *
   * @throws FindingException when the month is not frozen, a form or its mapping is wrong, a
   *     password is missing, or the actor may not
   */
  public Submission make(MakeOrder order, Actor actor) {
    Roles.requireWriter(actor);
    SettingFiles settings = new SettingFiles(order.home());
    Receiver receiver = Sealing.find(Receivers.read(settings), order.receiver(), false);
    Sealing sealing = Sealing.of(receiver, order.password());
    Month month = frozen(order);
    Optional<FormEdition> form = form(settings, receiver, month);
    Optional<Submission> previous = register.lastSent(month, receiver.id());
    PmoReport report = reports.report(month, new EditionStore(order.home()));
    Cover cover = cover(order, month, receiver, form, previous, actor);
    List<MadeFile> files = new FilesMaker(report, cover, form, sealing).make(receiver);
    return register.keep(
        new SubmissionRegister.Entry(
            month,
            Submission.Kind.MONTH,
            receiver,
            form.map(FormEdition::id).orElse(""),
            StateHash.of(board.records(month)),
            previous.map(Submission::monthId).orElse(null),
            files),
        actor);
  }

  /**
   * The figures that a form's mapping may ask for, with their shapes.
   *
   * @throws FindingException when the month was never opened
   */
  public SortedMap<String, String> figures(
      String municipality, YearMonth asked, Path home, Actor actor) {
    Roles.requireReader(actor);
    Month month =
        months
            .find(municipality, asked)
            .orElseThrow(() -> new FindingException(Months.missing(asked)));
    PmoReport report = reports.report(month, new EditionStore(home));
    return SubmissionFigures.of(report, Cover.NONE, StateWords.NATIONAL).shapes();
  }

  private Month frozen(MakeOrder order) {
    Month month =
        months
            .find(order.municipality(), order.month())
            .orElseThrow(() -> new FindingException(Months.missing(order.month())));
    if (!month.state().isFrozen()) {
      throw SubmissionCode.MONTH_NOT_FROZEN.exception(
          Map.of(
              "month", month.month().toString(),
              "revision", Integer.toString(month.revision()),
              "state", month.state().label()));
    }
    return month;
  }

  private static Optional<FormEdition> form(SettingFiles settings, Receiver receiver, Month month) {
    return receiver.files().stream()
        .filter(it -> it.kind() == FileKind.FORM)
        .map(Wanted::form)
        .findFirst()
        .map(id -> new Forms(settings).of(id, month.month()));
  }

  private Cover cover(
      MakeOrder order,
      Month month,
      Receiver receiver,
      Optional<FormEdition> form,
      Optional<Submission> previous,
      Actor actor) {
    Optional<MonthEvent> approval = approval(month);
    return new Cover(
        receiver.name(),
        month.reason(),
        approval.map(MonthEvent::actorName).orElse(""),
        approval.map(it -> FigureText.japanese(it.at()).toLocalDate()).orElse(null),
        actor.name(),
        LocalDate.now(clock),
        order.contact().isBlank() ? contact(order.municipality(), actor) : order.contact(),
        form.map(FormEdition::edition).orElse(Cover.NONE.form()),
        List.of(),
        previous.map(Submission::revision).orElse(0),
        previous.map(it -> changes(it, month)).orElse(List.of()));
  }

  private Optional<MonthEvent> approval(Month month) {
    return cycle.events(month).stream()
        .filter(event -> event.action() == MonthAction.APPROVE)
        .reduce((earlier, later) -> later);
  }

  private List<ChangedCell> changes(Submission previous, Month month) {
    Month before =
        months.revisions(month.municipality(), month.month()).stream()
            .filter(it -> it.id() == previous.monthId())
            .findFirst()
            .orElseThrow();
    return new StateChanges(settings(month.municipality()), lists.get(month.edition()), messages)
        .between(board.records(before), board.records(month));
  }

  private Settings settings(String municipality) {
    return municipalities.find(municipality).orElseThrow();
  }

  /** The office, and the one who made the files as the register of persons has him. */
  private String contact(String municipality, Actor actor) {
    String office = settings(municipality).municipality().programmeOffice();
    Optional<Person> person = people.find(municipality, actor.id());
    return String.join(
            "　",
            office,
            person.map(Person::name).orElse(actor.name()),
            person.map(Person::mail).orElse(""))
        .strip();
  }
}
