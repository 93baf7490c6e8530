package jp.shirube.migration.sample.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school that children of the city attend; none of them exists.
 *
 * @param code 学校コード, 13 characters
 * @param kana full width
 * @param founder 設置区分: 1 state or prefecture, 2 city, 3 private
 * @param city 市区町村コード of where it stands
 * @param lot 番地 in half width
 * @param closed null while it teaches
 */
record School(
    String code,
    String name,
    String kana,
    Kind kind,
    String founder,
    String city,
    String cityName,
    String town,
    String lot,
    String postal,
    String phone,
    LocalDate opened,
    @Nullable LocalDate closed) {

  /** 学校種別. */
  enum Kind {
    ELEMENTARY("01", "小"),
    JUNIOR("02", "中"),
    SECONDARY("04", "中等"),
    SPECIAL("05", "特");

    private final String code;
    private final String word;

    Kind(String code, String word) {
      this.code = code;
      this.word = word;
    }

    /** Code of the standard. */
    String code() {
      return code;
    }

    /** What the vendor writes. */
    String word() {
      return word;
    }
  }
}
