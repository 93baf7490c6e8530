package jp.shirube.migration.sample.city;

import java.time.LocalDate;

/**
 * What is kept of a foreign resident.
 *
 * @param country 国名コード
 * @param countryName 国名
 * @param visa 在留資格等コード of the standard
 * @param article 第30条45規定区分
 * @param years 在留期間 in years, 0 for those without end
 * @param expires 在留期間の満了の日, the far end for those without
 * @param since 外国人住民となった年月日
 */
public record ForeignStatus(
    String country,
    String countryName,
    String visa,
    String article,
    int years,
    LocalDate expires,
    VagueDate since) {

  /** Date that stands for an open end. */
  public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);
}
