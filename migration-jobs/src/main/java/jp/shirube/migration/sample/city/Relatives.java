package jp.shirube.migration.sample.city;

/** Names of people whom papers mention but the register does not hold. */
public final class Relatives {

  private Relatives() {}

  /** A person with the surname of another. */
  public static PersonName of(Dice dice, PersonName other, Sex sex, int age) {
    return new NameGiver(dice)
        .japanese(new Books.Word(other.surname(), other.surnameKana()), sex, age);
  }

  /** A person of any surname. */
  public static PersonName stranger(Dice dice, Sex sex, int age) {
    NameGiver names = new NameGiver(dice);
    return names.japanese(names.surname(), sex, age);
  }
}
