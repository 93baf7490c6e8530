package jp.shirube.governance.web.rollup;

import java.util.List;
import jp.shirube.governance.cities.Rollup.Place;

/**
 * Some of the municipalities that a filter shows.
 *
 * @param places those of this page
 * @param found how many there are on all pages
 * @param page number of this page, from 1
 * @param pages how many pages there are, at least 1
 */
record PlacePage(List<Place> places, int found, int page, int pages) {

  private static final int SIZE = 50;

  static PlacePage of(List<Place> found, int asked) {
    int pages = Math.max(1, (found.size() + SIZE - 1) / SIZE);
    int page = Math.max(1, Math.min(asked, pages));
    return new PlacePage(
        found.stream().skip((page - 1L) * SIZE).limit(SIZE).toList(), found.size(), page, pages);
  }
}
