package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.time.LocalTime;

/** Who changed a record last and when (操作者ID, 操作年月日, 操作時刻). */
public record Stamp(String operator, LocalDate date, LocalTime time) {

  public static Stamp of(Dice dice, LocalDate date) {
    LocalTime time = LocalTime.of(dice.between(8, 17), dice.below(60), dice.below(60));
    return new Stamp("OP" + (1000 + dice.below(40)), date, time);
  }
}
