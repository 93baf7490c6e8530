package jp.shirube.governance.web;

import java.time.Duration;

/** More was asked for than is answered in a time. */
final class TooManyRequests extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyRequests(Duration wait) {
    super("too many requests");
    this.wait = wait;
  }

  /** Whole seconds until something is answered again. */
  long seconds() {
    return wait.toSeconds() + 1;
  }
}
