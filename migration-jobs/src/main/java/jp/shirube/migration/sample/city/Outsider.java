package jp.shirube.migration.sample.city;

import java.time.LocalDate;

/**
 * A person who does not live in the city but has to do with it (住登外者): owns land, pays tax.
 *
 * @param index 0-based
 * @param number 宛名番号 with check digit
 * @param place where the person lives
 */
public record Outsider(
    long index, String number, PersonName name, Sex sex, LocalDate birth, Place place) {}
