package jp.shirube.mappings.standard;

import java.util.Arrays;

/**
 * How sure a row of reference data is (column {@code verified} of the drafts). Only {@link
 * #OFFICIAL} may be shown without the mark 暫定.
 */
public enum Sureness {
  OFFICIAL("official", "公式"),
  IMPLEMENTATION("implementation", "公開実装で確認"),
  NAME_ONLY("name_only", "名称のみ確認"),
  CHAPTER_ONLY("chapter_only", "章のみ確認"),
  NONE("none", "未確認");

  private final String id;
  private final String label;

  Sureness(String id, String label) {
    this.id = id;
    this.label = label;
  }

  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  public boolean isProvisional() {
    return this != OFFICIAL;
  }

  /**
   * @throws IllegalArgumentException for an unknown id
   */
  public static Sureness ofId(String id) {
    return Arrays.stream(values())
        .filter(value -> value.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown sureness: " + id));
  }
}
