package jp.shirube.migration.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --as-of YYYY-MM-DD}: the day a command takes for today; it also stamps rows. Help text
 * under the key {@code as-of}.
 */
public final class AsOfOption {

  /** Zone of every date of the product. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  /** A clock of Asia/Tokyo: running, or standing at the given day and this time of day. */
  public Clock clock(Clock now) {
    Clock here = now.withZone(ZONE);
    if (asOf == null) {
      return here;
    }
    return Clock.fixed(ZonedDateTime.now(here).with(asOf).toInstant(), ZONE);
  }
}
