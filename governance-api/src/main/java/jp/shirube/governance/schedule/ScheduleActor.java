package jp.shirube.governance.schedule;

import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;

/** Who acts when nobody does. */
final class ScheduleActor {

  static final Actor SCHEDULE =
      new Actor(
          "schedule", Messages.complete().text("schedule.actor"), Actor.Role.SYSTEM, "schedule");

  private ScheduleActor() {}
}
