package jp.shirube.governance.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Walks along a chain, link by link, and tells what does not fit. */
final class ChainWalk {

  /** Findings that are kept; the others are counted. */
  private static final int KEPT = 500;

  private record Unlike(long seq, long eventId, Hash sealed, @Nullable Hash found) {}

  private final String municipality;
  private final List<Unlike> unlike = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Head last = Head.NONE;
  private long found;
  private boolean lastSound = true;

  ChainWalk(String municipality) {
    this.municipality = municipality;
  }

  /**
   * Takes the next link in the order of their numbers.
   *
   * @param event what it seals, null when that is not there
   */
  void take(Link link, @Nullable TrailEvent event) {
    boolean sound = link.isSound(municipality);
    if (link.seq() != last.seq() + 1) {
      add(TrailCode.SEAL_REMOVED, "seq", range(last.seq() + 1, link.seq() - 1));
    } else if (sound && lastSound && !link.previous().equals(last.hash())) {
      add(TrailCode.LINK_BROKEN, "seq", link.seq());
    }
    if (!sound) {
      add(TrailCode.SEAL_CHANGED, "seq", link.seq());
    }
    compare(link, event);
    last = link.head();
    lastSound = sound;
  }

  private static String range(long from, long to) {
    return from >= to ? Long.toString(from) : from + "-" + to;
  }

  private void compare(Link link, @Nullable TrailEvent event) {
    Hash content = event == null ? null : event.content();
    if (!link.content().equals(content)) {
      unlike.add(new Unlike(link.seq(), link.eventId(), link.content(), content));
    }
  }

  /** The walk's end: its last link. */
  Head head() {
    return last;
  }

  /** Says which events are gone, changed or in each other's place. */
  void end() {
    Map<Hash, Long> sealedAs = new HashMap<>();
    unlike.forEach(it -> sealedAs.put(it.sealed(), it.seq()));
    unlike.forEach(it -> tell(it, sealedAs));
  }

  private void tell(Unlike it, Map<Hash, Long> sealedAs) {
    Long other = it.found() == null ? null : sealedAs.get(it.found());
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("seq", Long.toString(it.seq()));
    arguments.put("event", Long.toString(it.eventId()));
    if (other != null) {
      arguments.put("other", other.toString());
    }
    TrailCode code = other == null ? TrailCode.EVENT_CHANGED : TrailCode.EVENT_MOVED;
    add(it.found() == null ? TrailCode.EVENT_REMOVED : code, arguments);
  }

  void add(TrailCode code, String name, Object value) {
    add(code, Map.of(name, value.toString()));
  }

  private void add(TrailCode code, Map<String, String> arguments) {
    found++;
    if (findings.size() < KEPT) {
      findings.add(code.finding(arguments));
    }
  }

  /** The first of what was found, in the order of finding it. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** How much was found, what is not kept included. */
  long found() {
    return found;
  }
}
