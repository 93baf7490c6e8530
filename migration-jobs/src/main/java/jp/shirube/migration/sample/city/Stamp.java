package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.LocalTime;

/** Who changed a record last and when (操作者ID, 操作年月日, 操作時刻). */
public record Stamp(String operator, LocalDate date, LocalTime time) {

  /** 小美玉市 was made of three municipalities on this day, which handed their records over. */
  private static final LocalDate FOUNDED = LocalDate.of(2006, 3, 27);

  /** The stamp of something that may be older than the city: then that of the taking over. */
  public static Stamp takenOver(Dice dice, LocalDate date) {
    return of(dice, date.isBefore(FOUNDED) ? FOUNDED : date);
  }

  public static Stamp of(Dice dice, LocalDate date) {
    LocalTime time = LocalTime.of(dice.between(8, 17), dice.below(60), dice.below(60));
    return new Stamp("OP" + (1000 + dice.below(40)), date, time);
  }
}
