package jp.shirube.governance.calendar;

/** The days of the law on national holidays (国民の祝日に関する法律); names are messages. */
public enum NationalHoliday {
  NEW_YEAR,
  COMING_OF_AGE,
  FOUNDATION,
  EMPERORS_BIRTHDAY,
  VERNAL_EQUINOX,
  SHOWA_DAY,
  CONSTITUTION_DAY,
  GREENERY_DAY,
  CHILDRENS_DAY,
  MARINE_DAY,
  MOUNTAIN_DAY,
  RESPECT_AGED_DAY,
  AUTUMNAL_EQUINOX,
  SPORTS_DAY,
  CULTURE_DAY,
  LABOUR_DAY,
  /** 休日 in place of a holiday on a Sunday (第3条第2項). */
  SUBSTITUTE,
  /** 休日 between two holidays (第3条第3項). */
  BETWEEN;

  /** Message key of the name. */
  public String key() {
    return "holiday." + name();
  }
}
