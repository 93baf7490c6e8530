package jp.shirube.governance.api.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body that says why.
 *
 * @param reason why, null where no reason is needed
 */
public record Reason(@Nullable String reason) {

  /** The reason, {@code ""} for none. */
  public String text() {
    return text(reason);
  }

  /** The same of a reason that stands among other fields. */
  public static String text(@Nullable String reason) {
    return Objects.requireNonNullElse(reason, "");
  }
}
