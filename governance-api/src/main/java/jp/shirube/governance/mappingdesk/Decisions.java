package jp.shirube.governance.mappingdesk;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether something may be done to a version: the table of its life, and what it cannot say. */
@Component
class Decisions {

  private final MappingMapper rows;

  Decisions(MappingMapper rows) {
    this.rows = rows;
  }

  /**
   * @param line every version of the same system and vendor
   * @throws FindingException when it may not be done
   */
  MappingTransition require(
      MappingVersion version,
      List<MappingVersion> line,
      MappingAction action,
      String comment,
      Actor actor) {
    MappingTransition step = transition(version.state(), action, actor);
    if (step.needsComment() && comment.isBlank()) {
      throw refused(MappingDeskCode.COMMENT_MISSING, action);
    }
    if (action == MappingAction.SUBMIT) {
      requireSubmittable(version, line);
    }
    if (action == MappingAction.APPROVE) {
      requireApprovable(version, line, actor);
    }
    return step;
  }

  /** The cell of the table, or why there is none. */
  static MappingTransition transition(
      @Nullable MappingState from, MappingAction action, Actor actor) {
    return MappingTransitions.find(from, action, actor.role())
        .orElseThrow(
            () ->
                MappingTransitions.isTimely(from, action)
                    ? notAllowed(action, actor)
                    : refused(MappingDeskCode.NOT_IN_THIS_STATE, action));
  }

  /** A version may be checked again by who may upload it, while nobody else relies on it. */
  static void requireOpen(MappingVersion version, Actor actor) {
    transition(null, MappingAction.UPLOAD, actor);
    boolean open =
        version.state() == MappingState.DRAFT || version.state() == MappingState.RETURNED;
    if (!open) {
      throw refused(MappingDeskCode.NOT_IN_THIS_STATE, MappingAction.UPLOAD);
    }
  }

  private static void requireSubmittable(MappingVersion version, List<MappingVersion> line) {
    MappingCheck check =
        version
            .lastCheck()
            .orElseThrow(() -> refused(MappingDeskCode.NOT_CHECKED, MappingAction.SUBMIT));
    if (check.errors() > 0) {
      throw MappingDeskCode.HAS_ERRORS.exception(
          Map.of("errors", Integer.toString(check.errors())));
    }
    line.stream()
        .filter(it -> it.state() == MappingState.SUBMITTED)
        .findFirst()
        .ifPresent(other -> refuse(MappingDeskCode.ANOTHER_SUBMITTED, other));
    requireNewerThanApproved(version, line);
  }

  private void requireApprovable(MappingVersion version, List<MappingVersion> line, Actor actor) {
    boolean own = version.uploaderId().equals(actor.id());
    if (own || rows.submittedBy(version.id(), actor.id())) {
      throw refused(MappingDeskCode.OWN_VERSION, MappingAction.APPROVE);
    }
    requireNewerThanApproved(version, line);
  }

  private static void requireNewerThanApproved(MappingVersion version, List<MappingVersion> line) {
    line.stream()
        .filter(it -> it.state() == MappingState.APPROVED && it.number() > version.number())
        .findFirst()
        .ifPresent(newer -> refuse(MappingDeskCode.OLDER_THAN_APPROVED, newer));
  }

  private static void refuse(MappingDeskCode code, MappingVersion other) {
    throw code.exception(Map.of("number", Integer.toString(other.number())));
  }

  private static FindingException notAllowed(MappingAction action, Actor actor) {
    String role = Messages.complete().text("role." + actor.role().name());
    return MappingDeskCode.NOT_ALLOWED.exception(Map.of("role", role, "action", action.label()));
  }

  private static FindingException refused(MappingDeskCode code, MappingAction action) {
    return code.exception(Map.of("action", action.label()));
  }
}
