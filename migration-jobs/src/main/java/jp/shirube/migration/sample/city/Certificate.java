package jp.shirube.migration.sample.city;

import java.time.LocalDateTime;

/**
 * One certificate that was issued (証明書交付履歴).
 *
 * @param serial 交付連番 of the person, from 1
 * @param kind 証明書種別 of the project's draft: 01 住民票の写し, 02 除票の写し, 03 記載事項証明書
 * @param issued when
 * @param place 交付場所区分: 01 the counter, 02 a branch, 03 a convenience store
 * @param copies 交付通数
 * @param requester 請求者区分: 1 the person, 2 the household, 3 somebody else
 * @param requesterName who asked
 * @param fee 手数料 in yen
 * @param number 発行番号
 * @param stamp who recorded it
 */
public record Certificate(
    int serial,
    String kind,
    LocalDateTime issued,
    String place,
    int copies,
    String requester,
    String requesterName,
    int fee,
    String number,
    Stamp stamp) {}
