package jp.shirube.migration.sample.city;

/** Who represents a corporation. */
public final class Representative {

  private Representative() {}

  /**
   * @param term 0 for the first who is known, 1 for the next
   */
  public static PersonName of(Corporation corporation, long seed, int term) {
    Dice dice = Dice.of(seed, "representative " + term, corporation.index());
    NameGiver names = new NameGiver(dice);
    Sex sex = dice.permille(850) ? Sex.MALE : Sex.FEMALE;
    return names.japanese(names.surname(), sex, dice.between(38, 78));
  }
}
