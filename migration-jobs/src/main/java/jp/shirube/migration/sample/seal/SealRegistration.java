package jp.shirube.migration.sample.seal;

import java.util.List;
import jp.shirube.migration.sample.city.Resident;

/**
 * The registration of a resident's seal.
 *
 * @param number 印鑑登録番号
 * @param shows 登録氏名区分: which of the names the seal shows
 * @param history ascending, never empty
 * @param inquiries ascending
 * @param issues certificates handed out, ascending
 */
public record SealRegistration(
    Resident resident,
    String number,
    Shows shows,
    List<SealEntry> history,
    List<Inquiry> inquiries,
    List<Issue> issues) {

  /** 登録氏名区分 as far as they happen in the sample city. */
  public enum Shows {
    NAME("1"),
    SURNAME("2"),
    GIVEN("3"),
    FORMER_SURNAME("4"),
    ALIAS("5");

    private final String code;

    Shows(String code) {
      this.code = code;
    }

    /** Code of the standard. */
    public String code() {
      return code;
    }
  }

  public SealRegistration {
    history = List.copyOf(history);
    inquiries = List.copyOf(inquiries);
    issues = List.copyOf(issues);
  }

  /** File name of the picture of a seal. */
  public String picture(SealEntry entry) {
    return "IN%s-%d.png".formatted(number, entry.seal());
  }
}
