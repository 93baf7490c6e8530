package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.List;

/** Makes the corporations of the city and the people outside of it, each from its own dice. */
final class Neighbours {

  private static final List<Books.Word> TRADES =
      List.of(
          new Books.Word("建設", "ケンセツ"),
          new Books.Word("工業", "コウギョウ"),
          new Books.Word("商事", "ショウジ"),
          new Books.Word("運輸", "ウンユ"),
          new Books.Word("農園", "ノウエン"),
          new Books.Word("設備", "セツビ"),
          new Books.Word("製菓", "セイカ"),
          new Books.Word("自動車整備", "ジドウシャセイビ"));
  private static final List<String> KINDS = List.of("株式会社", "株式会社", "有限会社", "合同会社");
  private static final List<Long> CAPITALS =
      List.of(1_000_000L, 3_000_000L, 5_000_000L, 10_000_000L, 30_000_000L, 150_000_000L);

  /** No registry office has this code. */
  private static final long NO_REGISTRY = 999_900_000_000L;

  private static final int CLOSED_PERMILLE = 60;

  private final long seed;
  private final LocalDate asOf;

  Neighbours(long seed, LocalDate asOf) {
    this.seed = seed;
    this.asOf = asOf;
  }

  Corporation corporation(long index, String number) {
    Dice dice = Dice.of(seed, "corporation", index);
    Books.Word surname = dice.pick(Books.SURNAMES);
    Books.Word trade = dice.pick(TRADES);
    LocalDate established = dice.day(LocalDate.of(1955, 4, 1), asOf.minusYears(2));
    boolean closed = dice.permille(CLOSED_PERMILLE);
    return new Corporation(
        index,
        number,
        corporateNumber(index + 1),
        dice.pick(KINDS) + surname.text() + trade.text(),
        surname.kana() + trade.kana(),
        Places.here(dice),
        established,
        closed ? dice.day(asOf.minusYears(2), asOf.minusMonths(2)) : null,
        dice.pick(CAPITALS),
        dice.between(1, 120));
  }

  /** 法人番号: 9 less the remainder of the weighted digits (weights 1 and 2 from the lowest) by 9. */
  static String corporateNumber(long serial) {
    long body = NO_REGISTRY + serial;
    long rest = body;
    int sum = 0;
    for (int weight = 1; rest > 0; weight = 3 - weight) {
      sum += (int) (rest % 10) * weight;
      rest /= 10;
    }
    return (9 - sum % 9) + Long.toString(body);
  }

  Outsider outsider(long index, String number) {
    Dice dice = Dice.of(seed, "outsider", index);
    Sex sex = dice.permille(500) ? Sex.MALE : Sex.FEMALE;
    int age = dice.between(25, 90);
    NameGiver names = new NameGiver(dice);
    return new Outsider(
        index,
        number,
        names.japanese(names.surname(), sex, age),
        sex,
        asOf.minusYears(age).minusDays(dice.between(1, 360)),
        Places.elsewhere(dice));
  }
}
