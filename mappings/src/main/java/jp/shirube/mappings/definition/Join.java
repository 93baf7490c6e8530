package jp.shirube.mappings.definition;

import java.util.Arrays;
import java.util.List;

/**
 * A row of the sheet 結合: the records of a main file are completed with the fields of the partner
 * file's record that has the same key.
 *
 * @param mainId file whose records are mapped
 * @param partnerId file whose fields they also see, named {@code <file id>.<field>}
 * @param mainFields the key's fields in the main file
 * @param partnerFields the key's fields in the partner file, in the same order
 * @param missing what happens to a record without a partner
 * @param several what happens to a record with several
 * @param line 1-based row in the sheet 結合
 */
public record Join(
    String mainId,
    String partnerId,
    List<String> mainFields,
    List<String> partnerFields,
    Missing missing,
    Several several,
    long line) {

  /** What happens to a record whose key no partner has. */
  public enum Missing {
    /** The partner's fields are empty (the default). */
    EMPTY("空"),
    REJECT("不備");

    private final String label;

    Missing(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static List<String> words() {
      return Arrays.stream(values()).map(Missing::label).toList();
    }
  }

  /** What happens to a record whose key several partners have. */
  public enum Several {
    /** The record is rejected (the default). */
    REJECT("不備"),
    /** The first in the order of the partner's file counts. */
    KEEP_FIRST("先頭を採用"),
    KEEP_LAST("末尾を採用");

    private final String label;

    Several(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static List<String> words() {
      return Arrays.stream(values()).map(Several::label).toList();
    }
  }

  public Join {
    mainFields = List.copyOf(mainFields);
    partnerFields = List.copyOf(partnerFields);
  }

  /** The name by which rules of the main file call a field of the partner. */
  public String nameOf(SourceField field) {
    return prefix() + field.name();
  }

  /** What the names of the partner's fields begin with. */
  public String prefix() {
    return partnerId + ".";
  }
}
