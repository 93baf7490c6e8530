package jp.shirube.governance.web.rollup;

import java.util.List;
import jp.shirube.governance.cities.Rollup;
import jp.shirube.governance.cities.Rollup.Place;

/**
 * Which municipalities are shown; every part may be {@code ""}.
 *
 * @param prefecture two digits
 * @param text a part of the name or the code
 * @param punctuality name of a {@link Rollup.Punctuality}
 * @param only {@code late} for those with a delayed system, {@code supported} for those with a
 *     特定移行支援システム
 */
record PlaceFilter(String prefecture, String text, String punctuality, String only) {

  List<Place> of(Rollup rollup) {
    return rollup.places().stream().filter(this::shows).toList();
  }

  private boolean shows(Place place) {
    return place.code().startsWith(prefecture)
        && (place.name().contains(text.strip()) || place.code().startsWith(text.strip()))
        && (punctuality.isEmpty() || place.punctuality().name().equals(punctuality))
        && switch (only) {
          case "late" -> place.delayedSystems() > 0;
          case "supported" -> place.supportedSystems() > 0;
          default -> true;
        };
  }
}
