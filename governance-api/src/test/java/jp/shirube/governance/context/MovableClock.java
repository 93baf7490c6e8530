package jp.shirube.governance.context;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock of Japan that a test sets. */
public final class MovableClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private volatile Instant now;

  public MovableClock(LocalDate day) {
    this.now = day.atTime(9, 0).atZone(ZONE).toInstant();
  }

  /** Nine o'clock in the morning. */
  public void set(LocalDate day) {
    set(day.atTime(9, 0));
  }

  public void set(LocalDateTime time) {
    now = time.atZone(ZONE).toInstant();
  }

  public LocalDate today() {
    return LocalDate.now(this);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
