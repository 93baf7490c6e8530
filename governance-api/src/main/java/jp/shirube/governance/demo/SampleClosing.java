package jp.shirube.governance.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shirube.governance.identity.Person;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthCycle;
import jp.shirube.governance.submission.MakeOrder;
import jp.shirube.governance.submission.SubmissionFiles;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.governance.submission.Submissions;
import jp.shirube.migration.actor.Actor;

/**
 * How the sample city ends a month: every department's word, the manager's, the files to submit.
 */
final class SampleClosing {

  private static final String NATION = "nation";

  private final MonthCycle cycle;
  private final Submissions submissions;
  private final SubmissionRegister register;
  private final Settings settings;
  private final List<Person> people;
  private final String origin;

  SampleClosing(
      MonthCycle cycle,
      Submissions submissions,
      SubmissionRegister register,
      Settings settings,
      List<Person> people,
      String origin) {
    this.cycle = cycle;
    this.submissions = submissions;
    this.register = register;
    this.settings = settings;
    this.people = people;
    this.origin = origin;
  }

  /**
   * @return the month, of which nothing changes any more
   */
  Month close(Month month) {
    departments().forEach(department -> cycle.confirm(month, department, head(department)));
    cycle.compile(month, "", person(Actor.Role.PLANNER));
    cycle.approve(month, person(Actor.Role.PMO_MANAGER));
    return cycle.freeze(month, person(Actor.Role.PLANNER));
  }

  /** The files for the nation; nothing is sent. */
  List<Path> files(Month frozen, Path home, Path out) {
    MakeOrder order =
        new MakeOrder(frozen.municipality(), frozen.month(), NATION, home, Optional.empty(), "");
    return new SubmissionFiles(register, frozen.municipality())
        .write(submissions.make(order, person(Actor.Role.PLANNER)), out);
  }

  private Stream<String> departments() {
    return settings.assignments().stream().map(it -> it.department()).distinct();
  }

  private Actor head(String department) {
    return person(
        it -> it.role() == Actor.Role.DEPARTMENT_HEAD && it.department().equals(department));
  }

  private Actor person(Actor.Role role) {
    return person(it -> it.role() == role);
  }

  private Actor person(Predicate<Person> wanted) {
    return people.stream()
        .filter(wanted)
        .findFirst()
        .map(person -> person.actor(origin))
        .orElseThrow();
  }
}
