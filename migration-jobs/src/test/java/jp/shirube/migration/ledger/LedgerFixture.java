package jp.shirube.migration.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.run.Mode;
import org.jspecify.annotations.Nullable;

/** Runs for tests. */
public final class LedgerFixture {

  public static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-11-22T09:00:00+09:00");
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
  public static final Actor ACTOR = new Actor("u1", "企画 太郎", Actor.Role.PLANNER, "cli:test");

  private LedgerFixture() {}

  /** A rehearsal of a system; 0 is a cut-over. */
  public static NewRun run(String systemId, int rehearsal) {
    return rehearsal == 0
        ? run(systemId, Mode.CUTOVER, 0, "課長")
        : run(systemId, Mode.REHEARSAL, rehearsal, null);
  }

  static NewRun run(String systemId, Mode mode, int rehearsal, @Nullable String approvedBy) {
    return new NewRun(
        systemId,
        "A",
        "ベンダA",
        mode,
        rehearsal,
        "第1版",
        "1.0",
        "abc",
        Map.of("out", "out"),
        approvedBy,
        AS_OF,
        ACTOR);
  }
}
