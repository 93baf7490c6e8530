package jp.shirube.migration.delivery;

import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/**
 * Findings SRB-DLV-0002. Their argument {@code problem} says what is wrong, {@code form} which form
 * the remedy explains: that of a column's values, or the problem's own.
 */
final class ManifestProblem {

  private ManifestProblem() {}

  static Finding of(Place place, String problem) {
    return of(place, problem, problem);
  }

  /** A value is not of its column's form. */
  static Finding value(Place place, ManifestColumn column) {
    return of(place, "value", column.name());
  }

  private static Finding of(Place place, String problem, String form) {
    return Finding.of(
        DeliveryFinding.BAD_MANIFEST, place, Map.of("problem", problem, "form", form));
  }
}
