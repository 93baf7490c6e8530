package jp.shirube.migration.sample.seal;

import java.time.LocalDateTime;
import jp.shirube.migration.sample.city.Stamp;

/**
 * A certificate of a registered seal that was handed out.
 *
 * @param serial 交付連番, from 1
 * @param issued day and time
 * @param place 交付場所区分: 01 city office, 02 branch, 03 convenience store
 * @param copies 交付通数
 * @param fee 手数料 in yen
 * @param number 発行番号
 */
public record Issue(
    int serial,
    LocalDateTime issued,
    String place,
    int copies,
    int fee,
    String number,
    Stamp stamp) {}
