package jp.shirube.migration.cli;

import java.time.Clock;
import java.time.Duration;
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

  /** A running clock of Asia/Tokyo, moved to the given day at this time of day. */
  public Clock clock(Clock now) {
    Clock here = now.withZone(ZONE);
    if (asOf == null) {
      return here;
    }
    ZonedDateTime real = ZonedDateTime.now(here);
    return Clock.offset(here, Duration.between(real, real.with(asOf)));
  }
}
