package jp.shirube.migration.delivery;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/** Faults of the delivery store. */
final class StoreFaults {

  private StoreFaults() {}

  static FindingException failed(@Nullable IOException cause) {
    return new FindingException(
        Finding.of(DeliveryFinding.STORE_FAILED, Place.NOWHERE, Map.of("reason", reason(cause))),
        cause);
  }

  static FindingException damaged(String id, @Nullable Exception cause) {
    return new FindingException(
        Finding.of(DeliveryFinding.STORE_DAMAGED, Place.NOWHERE, Map.of("id", id)), cause);
  }

  private static String reason(@Nullable IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "denied";
    }
    String text = cause == null ? "" : String.valueOf(cause.getMessage());
    return text.toLowerCase(Locale.ROOT).contains("no space left") ? "full" : "other";
  }
}
