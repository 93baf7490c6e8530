package jp.shirube.migration.sample.familyregister;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A family register (戸籍) of the city.
 *
 * @param ledger 9 digits
 * @param branch among the registers of a household, from 1
 * @param domicile 本籍 and 筆頭者
 * @param compiled 編製年月日
 * @param reason 編製事由
 * @param revised 改製年月日, null when it was compiled later or could not be revised
 * @param unfit 改製不適合: its names could not be put into the computer
 * @param closed 消除年月日, null while somebody stands in it
 * @param entries in order
 */
public record FamilyRegister(
    String ledger,
    int branch,
    Domicile domicile,
    LocalDate compiled,
    Reason reason,
    @Nullable LocalDate revised,
    boolean unfit,
    @Nullable LocalDate closed,
    List<Entry> entries,
    Stamp stamp) {

  /** 編製事由 as far as they happen in the sample city. */
  public enum Reason {
    MARRIAGE("01"),
    DIVORCE("02"),
    TRANSFER("04");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** Code of the standard. */
    public String code() {
      return code;
    }
  }

  public FamilyRegister {
    entries = List.copyOf(entries);
  }

  /** 戸籍番号. */
  public String number() {
    return ledger + '-' + branch;
  }
}
