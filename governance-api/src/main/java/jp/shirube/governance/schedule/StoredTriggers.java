package jp.shirube.governance.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the jobs of a municipality will run next; none while no server was ever started. */
@Component
public class StoredTriggers {

  private final TriggerMapper rows;
  private final Tenancy tenancy;
  private final Clock clock;

  StoredTriggers(TriggerMapper rows, Tenancy tenancy, Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /**
   * A stored trigger.
   *
   * @param name {@code month} or {@code mail}
   * @param next when it fires next
   * @param previous when it fired last
   */
  public record StoredTrigger(
      String name, Optional<OffsetDateTime> next, Optional<OffsetDateTime> previous) {

    /** Message key of the label. */
    public String key() {
      return "schedule.trigger." + name;
    }
  }

  public List<StoredTrigger> of(String municipality) {
    return tenancy.call(municipality, () -> rows.cron(ScheduleServer.name(municipality))).stream()
        .map(
            row ->
                new StoredTrigger(
                    row.triggerName(), at(row.nextFireTime()), at(row.prevFireTime())))
        .toList();
  }

  private Optional<OffsetDateTime> at(@Nullable Long millis) {
    return Optional.ofNullable(millis)
        .map(known -> Instant.ofEpochMilli(known).atZone(clock.getZone()).toOffsetDateTime());
  }
}
