package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a resident's history: what happened and how things stood after it.
 *
 * @param number 個人履歴番号, from 1
 * @param latest whether it is the last of its history
 * @param reason what happened
 * @param date when (異動年月日)
 * @param notified when it was notified
 * @param processed when the city office recorded it
 * @param name names after it
 * @param address address after it; for those who left, the last one
 * @param settled since when the address holds (住所を定めた年月日)
 * @param previous the address in the city before, after a relocation
 * @param destination where a person who moved out went
 * @param stamp who recorded it
 */
public record Event(
    int number,
    boolean latest,
    Reason reason,
    VagueDate date,
    LocalDate notified,
    LocalDate processed,
    PersonName name,
    Address address,
    VagueDate settled,
    @Nullable Address previous,
    @Nullable Place destination,
    Stamp stamp) {

  public Status status() {
    return reason.status();
  }
}
