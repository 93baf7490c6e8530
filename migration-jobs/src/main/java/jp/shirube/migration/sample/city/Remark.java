package jp.shirube.migration.sample.city;

import java.time.LocalDate;

/**
 * One entry of the remarks of a resident record (備考・統合記載欄).
 *
 * @param serial 記載連番 of the person, from 1
 * @param kind 記載類型: A history of changes, B attention, C remark
 * @param date when
 * @param text what, in full width
 * @param event 関連異動履歴番号, 0 for none
 * @param hidden 抑止フラグ
 * @param stamp who recorded it
 */
public record Remark(
    int serial, String kind, LocalDate date, String text, int event, boolean hidden, Stamp stamp) {}
