package jp.shirube.migration.sample.city;

import java.time.LocalDate;

/**
 * One entry of the history of a protected person (支援措置).
 *
 * @param number 履歴番号, from 1
 * @param latest whether it is the last
 * @param from 支援措置開始年月日
 * @param to 支援措置終了年月日
 * @param kind 支援措置区分: 1 in force, 2 provisional, 3 ended
 * @param phone invented telephone number of the exchange 0000
 * @param forwardedTo 転送先市区町村コード, empty for none
 * @param forwarded 転送年月日, only with a municipality
 * @param stamp who recorded it
 */
public record Protection(
    int number,
    boolean latest,
    LocalDate from,
    LocalDate to,
    String kind,
    String phone,
    String forwardedTo,
    LocalDate forwarded,
    Stamp stamp) {

  public boolean provisional() {
    return kind.equals("2");
  }
}
