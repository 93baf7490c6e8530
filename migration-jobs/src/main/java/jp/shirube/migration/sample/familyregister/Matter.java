package jp.shirube.migration.sample.familyregister;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry about a person's status (身分事項).
 *
 * @param serial 事項連番 of the person, from 1
 * @param happened 事件発生年月日
 * @param notified 届出年月日
 * @param accepted 受附年月日
 * @param receipt 受附番号
 * @param notifier 届出人, empty when both spouses notified
 * @param sent 送付年月日 where another municipality accepted it, else null
 * @param acceptor 受理者
 * @param recorded 記載年月日
 * @param text 事項内容 in full width
 */
public record Matter(
    int serial,
    Kind kind,
    VagueDate happened,
    LocalDate notified,
    LocalDate accepted,
    String receipt,
    String notifier,
    @Nullable LocalDate sent,
    String acceptor,
    LocalDate recorded,
    String text,
    Stamp stamp) {

  /** 身分事項種別 as far as they happen in the sample city. */
  public enum Kind {
    BIRTH("01", "出生"),
    ADOPTION("03", "養子縁組"),
    MARRIAGE("05", "婚姻"),
    DIVORCE("06", "離婚"),
    DEATH("09", "死亡");

    private final String code;
    private final String label;

    Kind(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** Code of the standard. */
    public String code() {
      return code;
    }

    public String label() {
      return label;
    }
  }
}
