package jp.shirube.migration.sample.familyregister;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in a family register.
 *
 * @param order 名欄順位, from 1
 * @param father 父氏名
 * @param mother 母氏名
 * @param rank 父母との続柄 in words, for example {@code 長男}
 * @param adoptiveFather 養父氏名, empty for none
 * @param adoptiveMother 養母氏名, empty for none
 * @param spouse 配偶者区分: 0 none, 1 husband, 2 wife
 * @param entered 入籍年月日
 * @param enteredBy 入籍事由
 * @param left 除籍年月日, null for who is not struck off
 * @param leftBy 除籍事由, null for who is not struck off
 */
public record Entry(
    int order,
    Person person,
    String father,
    String mother,
    String rank,
    String adoptiveFather,
    String adoptiveMother,
    String spouse,
    LocalDate entered,
    Cause enteredBy,
    @Nullable LocalDate left,
    @Nullable Cause leftBy,
    List<Matter> matters,
    Stamp stamp) {

  /** Why a person enters or leaves. */
  public enum Cause {
    BIRTH("01"),
    MARRIAGE("02"),
    ADOPTION("03"),
    JOINING("04"),
    DIVORCE("05"),
    DEATH("06");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    /** The city's code: the standard has no list. */
    public String code() {
      return code;
    }
  }

  public Entry {
    matters = List.copyOf(matters);
  }

  /** Whether the person came by adoption. */
  public boolean adopted() {
    return !adoptiveFather.isEmpty() || !adoptiveMother.isEmpty();
  }
}
