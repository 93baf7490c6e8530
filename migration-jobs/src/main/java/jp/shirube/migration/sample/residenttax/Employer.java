package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Corporation;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * 特別徴収義務者: a corporation that withholds the tax of its employees.
 *
 * @param number 特別徴収指定番号
 * @param office head office outside of the city, null when it is the one in the city
 * @param halfYearly 納期の特例: few employees, paid twice a year
 * @param electronic whether it is notified electronically
 * @param since when it began to withhold
 */
record Employer(
    String number,
    Corporation corporation,
    @Nullable Place office,
    String phone,
    boolean halfYearly,
    boolean electronic,
    LocalDate since,
    Stamp stamp) {}
