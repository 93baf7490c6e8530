package jp.shirube.governance.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.submission.Roles;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What was promised in hearings and what became of it. Nothing is altered, only added. */
@Component
public class Promises {

  private final PromiseMapper rows;
  private final SubmissionRegister register;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Promises(
      PromiseMapper rows,
      SubmissionRegister register,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.register = register;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records a promise.
   *
   * @param hearing number of the hearing in the register
   * @throws FindingException when there is no such hearing, something is left out, or the actor may
   *     not
   */
  public Promise add(
      String municipality, long hearing, String promise, String owner, LocalDate due, Actor actor) {
    Roles.requireWriter(actor);
    requireWhole(promise, owner);
    return tenancy.call(
        municipality,
        () -> {
          requireHearing(municipality, hearing);
          OffsetDateTime at = OffsetDateTime.now(clock);
          long id =
              rows.insert(municipality, hearing, promise.strip(), owner.strip(), due, at, actor);
          audited(actor, "hearing.promise", id);
          return get(municipality, id);
        });
  }

  /**
   * Records that a promise was kept.
   *
   * @throws FindingException when there is none, it was kept before, or the actor may not
   */
  public void kept(String municipality, long id, LocalDate day, String note, Actor actor) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw HearingCode.DATE_IN_FUTURE.exception(Map.of("day", day.toString()));
    }
    record(municipality, id, new PromiseMapper.Event("KEPT", day, null, note), actor);
  }

  /**
   * Records that a promise is to be kept by another day.
   *
   * @throws FindingException when there is none, it was kept, no reason is given, or the actor may
   *     not
   */
  public void moved(String municipality, long id, LocalDate newDue, String reason, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    record(municipality, id, new PromiseMapper.Event("MOVED", today, newDue, reason), actor);
  }

  private void record(String municipality, long id, PromiseMapper.Event event, Actor actor) {
    Roles.requireWriter(actor);
    requireWhole(event.note(), event.kind());
    tenancy.run(
        municipality,
        () -> {
          if (get(municipality, id).kept()) {
            throw refused(HearingCode.PROMISE_KEPT, id);
          }
          insert(municipality, id, event, actor);
          audited(actor, "hearing.promise." + event.kind(), id);
        });
  }

  private void insert(String municipality, long id, PromiseMapper.Event event, Actor actor) {
    try {
      rows.insertEvent(municipality, id, event, OffsetDateTime.now(clock), actor);
    } catch (DuplicateKeyException e) {
      throw refused(HearingCode.PROMISE_KEPT, id);
    }
  }

  /** Every promise in the order in which they were given. */
  public List<Promise> all(String municipality) {
    return tenancy.call(municipality, () -> rows.all(municipality));
  }

  /** Those that are not kept yet. */
  public List<Promise> open(String municipality) {
    return all(municipality).stream().filter(promise -> !promise.kept()).toList();
  }

  private Promise get(String municipality, long id) {
    return rows.all(municipality).stream()
        .filter(it -> it.id() == id)
        .findFirst()
        .orElseThrow(() -> refused(HearingCode.PROMISE_UNKNOWN, id));
  }

  private void requireHearing(String municipality, long id) {
    boolean known =
        register
            .find(municipality, id)
            .filter(it -> it.kind() == Submission.Kind.HEARING)
            .isPresent();
    if (!known) {
      throw refused(HearingCode.HEARING_UNKNOWN, id);
    }
  }

  private static void requireWhole(String text, String other) {
    if (text.isBlank() || other.isBlank()) {
      throw HearingCode.PROMISE_INCOMPLETE.exception(Map.of());
    }
  }

  private void audited(Actor actor, String action, long id) {
    audit.record(actor, action, "promise/" + id, Map.of());
  }

  private static FindingException refused(HearingCode code, long id) {
    return code.exception(Map.of("number", Long.toString(id)));
  }
}
