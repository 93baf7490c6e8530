package jp.shirube.governance.scenario;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock in Japan that goes only where it is put, never back. */
final class MovedClock extends Clock {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private Instant now;

  MovedClock(LocalDate day) {
    this.now = at(day, 9);
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(JAPAN).toInstant();
  }

  void moveTo(LocalDate day, int hour) {
    Instant next = at(day, hour);
    if (next.isBefore(now)) {
      throw new IllegalArgumentException(next + " is before " + now);
    }
    now = next;
  }

  LocalDate today() {
    return now.atZone(JAPAN).toLocalDate();
  }

  @Override
  public ZoneId getZone() {
    return JAPAN;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("one zone only");
  }

  @Override
  public Instant instant() {
    return now;
  }
}
