package jp.shirube.migration.sample.city;

import java.util.List;
import jp.shirube.migration.sample.city.Books.Foreigner;
import jp.shirube.migration.sample.city.Books.Given;
import jp.shirube.migration.sample.city.Books.Word;

/** Draws names that fit sex and generation. */
final class NameGiver {

  private final Dice dice;

  NameGiver(Dice dice) {
    this.dice = dice;
  }

  Word surname() {
    return dice.pick(Books.SURNAMES);
  }

  PersonName japanese(Word surname, Sex sex, int age) {
    Word given = dice.pick(givenNames(sex, generation(age))).word();
    return PersonName.japanese(surname.text(), given.text(), surname.kana(), given.kana());
  }

  /** A foreigner's entry of the country and sex. */
  Foreigner foreigner(String country, Sex sex) {
    List<Foreigner> ofCountry =
        Books.FOREIGNERS.stream().filter(name -> name.country().equals(country)).toList();
    List<Foreigner> fitting = ofCountry.stream().filter(name -> name.sex() == sex).toList();
    return dice.pick(fitting.isEmpty() ? ofCountry : fitting);
  }

  /** The names a foreigner is first recorded with: no alias yet. */
  static PersonName foreign(Foreigner foreigner) {
    String shown = foreigner.kanji().isEmpty() ? foreigner.roman() : foreigner.kanji();
    return new PersonName(
        shown, foreigner.kana(), foreigner.roman(), foreigner.kanji(), "", "", "", "");
  }

  private static List<Given> givenNames(Sex sex, int generation) {
    return Books.GIVEN.stream()
        .filter(name -> name.sex() == sex && name.generation() == generation)
        .toList();
  }

  private static int generation(int age) {
    if (age >= 70) {
      return 1;
    }
    if (age >= 45) {
      return 2;
    }
    return age >= 22 ? 3 : 4;
  }
}
