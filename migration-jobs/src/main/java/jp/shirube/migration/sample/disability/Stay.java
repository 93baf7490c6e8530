package jp.shirube.migration.sample.disability;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Resident;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a person has lived in the city, as far as is known.
 *
 * @param from first day of the register's history
 * @param left day of the death or the move, null for those who live here
 * @param last the day the person left, or the day of the delivery
 * @param origin 都道府県コード of where the person came from, empty for nowhere or from abroad
 */
record Stay(LocalDate from, @Nullable LocalDate left, LocalDate last, String origin) {

  private static final int PREFECTURE_DIGITS = 2;

  static Stay of(Resident resident, LocalDate asOf) {
    LocalDate from = resident.events().get(0).date().representative();
    LocalDate left = resident.living() ? null : resident.latest().date().representative();
    return new Stay(from, left, left == null ? asOf : left, origin(resident.origin()));
  }

  private static String origin(@Nullable Place place) {
    return place == null || place.abroad() ? "" : place.code().substring(0, PREFECTURE_DIGITS);
  }
}
