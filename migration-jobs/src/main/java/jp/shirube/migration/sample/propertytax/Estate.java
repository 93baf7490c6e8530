package jp.shirube.migration.sample.propertytax;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Party;

/**
 * What one owner has in the city.
 *
 * @param owner who gets the notice, the first of joint owners
 * @param code by which the vendor's books of land and houses name the owner
 * @param number 宛名番号 of the taxpayer: the owner's, or the joint owners' own
 * @param shares of joint owners, empty for a single owner
 * @param acquired since when they own it jointly
 */
record Estate(
    Party owner,
    String code,
    String number,
    List<Share> shares,
    LocalDate acquired,
    List<Land> lands,
    List<House> houses) {

  /**
   * A joint owner's share.
   *
   * @param number 宛名番号
   * @param numerator of the share
   * @param denominator of the share
   */
  record Share(String number, int numerator, int denominator) {}

  boolean joint() {
    return !shares.isEmpty();
  }
}
