package jp.shirube.governance.web.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.jobs.LiveRuns;
import jp.shirube.governance.jobs.RunRow;
import jp.shirube.governance.web.Needs;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The runs without a result as server-sent events: event {@code runs} with all of them whenever one
 * has moved, and as a sign of life. A stream ends after some minutes; the browser comes again by
 * itself, and whether it still may is asked anew.
 */
@Controller
class LiveFeed implements SmartLifecycle {

  private static final long LONGEST = Duration.ofMinutes(10).toMillis();
  private static final long COME_AGAIN_MILLIS = 2_000;

  private final LiveRuns live;
  private final JobWords words;
  private final Clock clock;
  private final Set<SseEmitter> streams = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  LiveFeed(LiveRuns live, JobWords words, Clock clock) {
    this.live = live;
    this.words = words;
    this.clock = clock;
  }

  @Needs(Permission.RUN_VIEW)
  @GetMapping(path = "/jobs/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<SseEmitter> live(Viewer viewer, Locale locale) {
    SseEmitter stream = new SseEmitter(LONGEST);
    Runnable end = live.follow(viewer, runs -> send(stream, runs, locale));
    streams.add(stream);
    stream.onCompletion(() -> over(stream, end));
    stream.onTimeout(stream::complete);
    stream.onError(fault -> over(stream, end));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(stream);
  }

  private void over(SseEmitter stream, Runnable end) {
    streams.remove(stream);
    end.run();
  }

  private void send(SseEmitter stream, List<RunRow> runs, Locale locale) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    List<LiveLine> lines = runs.stream().map(run -> LiveLine.of(run, now, words, locale)).toList();
    try {
      stream.send(
          SseEmitter.event()
              .name("runs")
              .reconnectTime(COME_AGAIN_MILLIS)
              .data(lines, MediaType.APPLICATION_JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the server waits for its last requests, of which a stream would be one. */
  @Override
  public void stop() {
    running = false;
    streams.forEach(SseEmitter::complete);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
