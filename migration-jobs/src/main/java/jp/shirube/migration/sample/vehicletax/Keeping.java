package jp.shirube.migration.sample.vehicletax;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Party;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances under which somebody keeps vehicles.
 *
 * @param from first day on which one may be acquired
 * @param end day on which the owner left, null when that has not happened
 * @param bulk whether the owner pays for all at once
 * @param reducedFor 宛名番号 of the disabled person for whom the vehicle is reduced, empty for none
 */
record Keeping(
    Party owner,
    Address garage,
    LocalDate from,
    @Nullable LocalDate end,
    boolean bulk,
    String reducedFor) {}
