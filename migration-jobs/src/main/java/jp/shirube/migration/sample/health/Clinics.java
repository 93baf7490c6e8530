package jp.shirube.migration.sample.health;

import java.util.List;
import jp.shirube.migration.sample.city.Dice;

/** Clinics, halls and doctors that do not exist. */
final class Clinics {

  /** 会場コード. */
  static final List<String> HALLS = List.of("9900001", "9900002", "9900003");

  private static final List<String> CLINICS =
      List.of("0899900011", "0899900022", "0899900033", "0899900044", "0899900055");
  private static final List<String> DOCTORS = List.of("架空　太郎", "架空　花子", "見本　一郎", "例示　京子");

  private Clinics() {}

  /** 医療機関コード, 10 digits. */
  static String draw(Dice dice) {
    return dice.pick(CLINICS);
  }

  /** 医師名. */
  static String doctor(Dice dice) {
    return dice.pick(DOCTORS);
  }
}
