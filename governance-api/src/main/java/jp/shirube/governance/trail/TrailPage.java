package jp.shirube.governance.trail;

import java.util.List;
import java.util.Optional;

/**
 * A page of what was found, the latest event first.
 *
 * @param events the events
 * @param next where the next page begins, empty on the last one
 */
public record TrailPage(List<TrailEvent> events, Optional<TrailPlace> next) {

  public TrailPage {
    events = List.copyOf(events);
  }
}
