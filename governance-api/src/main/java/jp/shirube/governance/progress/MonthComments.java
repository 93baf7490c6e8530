package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * What people say about a month, its systems and its steps, whatever its state. Row-level security
 * leaves a department what is said to it or to all departments, a vendor what is said to it.
 */
@Component
public class MonthComments {

  /** Longest comment, in characters. */
  public static final int MAX_LENGTH = 2_000;

  private final MonthCommentMapper rows;
  private final People people;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  MonthComments(
      MonthCommentMapper rows, People people, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Everything said about a revision of a month, oldest first. */
  public List<MonthComment> of(Month month) {
    return tenancy.call(month.municipality(), () -> rows.of(month.id()));
  }

  /** What was said about one step of a system, oldest first. */
  public List<MonthComment> of(Month month, String systemId, int stepNo) {
    return of(month).stream()
        .filter(it -> it.systemId().equals(systemId) && it.stepNo() == stepNo)
        .toList();
  }

  /**
   * Adds a comment.
   *
   * @throws ProgressRefused when nothing is said or too much, or the system or the step is not
   *     there for the actor
   */
  public void add(Month month, NewComment said, Actor actor) {
    Persons.require(actor);
    NewComment comment = said.cleaned();
    requireText(month, comment.text());
    requireStep(month, comment);
    Standing standing = people.standing(month.municipality(), actor);
    tenancy.run(
        month.municipality(),
        standing,
        () -> {
          insert(month, comment, standing, actor);
          audit.record(actor, "month.comment", "month/" + month.month(), about(comment));
        });
  }

  private void insert(Month month, NewComment comment, Standing standing, Actor actor) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (comment.systemId().isEmpty()) {
      rows.insertOnMonth(month, standing, comment.text(), now, actor);
    } else if (rows.insertOnSystem(month, standing, comment, now, actor) == 0) {
      throw MonthGate.refused(MonthCode.COMMENT_ON_NOTHING, month, "system", comment.systemId());
    }
  }

  private static void requireText(Month month, String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      throw MonthGate.refused(
          MonthCode.COMMENT_LENGTH, month, "most", Integer.toString(MAX_LENGTH));
    }
  }

  private static void requireStep(Month month, NewComment comment) {
    boolean none = comment.stepNo() == 0;
    boolean known = comment.stepNo() > 0 && comment.stepNo() <= StepList.SIZE;
    if (!none && (!known || comment.systemId().isEmpty())) {
      throw MonthGate.refused(MonthCode.COMMENT_ON_NOTHING, month, "system", comment.systemId());
    }
  }

  private static Map<String, String> about(NewComment comment) {
    return Map.of("system", comment.systemId(), "step", Integer.toString(comment.stepNo()));
  }
}
