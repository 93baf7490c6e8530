package jp.shirube.migration.sample.propertytax;

/**
 * A piece of land (筆).
 *
 * @param number 物件番号
 * @param town where it lies
 * @param lot 地番 in full width, for example {@code １２３番４}
 * @param registered 登記地目
 * @param registeredArea 登記地積, hundredths of a square metre
 * @param use 現況地目
 * @param area 現況地積, hundredths
 * @param price of a square metre in yen
 * @param homes that stand on it
 * @param planned whether it lies where the city planning tax is levied
 * @param splitFrom 物件番号 of the land it was split from (分筆), empty for none
 * @param block 画地番号
 * @param since first tax year
 */
record Land(
    String number,
    String town,
    String lot,
    LandUse registered,
    long registeredArea,
    LandUse use,
    long area,
    int price,
    int homes,
    boolean planned,
    String splitFrom,
    String block,
    int since) {

  Residence residence() {
    return Residence.of(area, homes);
  }

  /** Whether nobody pays for it (公衆用道路). */
  boolean exempt() {
    return use == LandUse.PUBLIC_ROAD;
  }
}
