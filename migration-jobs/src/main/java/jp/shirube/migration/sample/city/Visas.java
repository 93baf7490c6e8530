package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Draws a foreign resident's status of residence. */
final class Visas {

  private record Visa(String code, String article, int years) {}

  private static final List<Visa> VISAS =
      List.of(
          new Visa("X14", "01", 0),
          new Visa("T26", "01", 3),
          new Visa("T26", "01", 5),
          new Visa("T61", "01", 3),
          new Visa("T63", "01", 5),
          new Visa("T41", "01", 1),
          new Visa("T23", "01", 1),
          new Visa("T44", "01", 3));
  private static final Visa SPECIAL_RESIDENT = new Visa("T60", "02", 0);
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "CHN", "中華人民共和国",
          "KOR", "大韓民国",
          "AUS", "オーストラリア連邦",
          "BEL", "ベルギー王国",
          "DNK", "デンマーク王国",
          "FRA", "フランス共和国",
          "DEU", "ドイツ連邦共和国");

  private Visas() {}

  static ForeignStatus draw(Dice dice, LocalDate asOf, String country, VagueDate since) {
    boolean special = country.equals("KOR") && dice.permille(300);
    Visa visa = special ? SPECIAL_RESIDENT : dice.pick(VISAS);
    LocalDate expires =
        visa.years() == 0
            ? ForeignStatus.OPEN_END
            : asOf.plusDays(dice.between(30, visa.years() * 365));
    return new ForeignStatus(
        country, countryName(country), visa.code(), visa.article(), visa.years(), expires, since);
  }

  static Place home(String country) {
    return new Place(country, "", countryName(country), "国外住所", "", "");
  }

  private static String countryName(String country) {
    return COUNTRIES.getOrDefault(country, "");
  }
}
