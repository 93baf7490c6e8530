package jp.shirube.migration.sample.publicassistance;

/**
 * The kinds of aid (扶助種別), in the order of the standard; income is set against them in this order.
 */
enum Aid {
  LIVING("seikatsufujofuragu", 1),
  HOUSING("jutakufujofuragu", 3),
  EDUCATION("kyoikufujofuragu", 2),
  CARE("kaigofujofuragu", 5),
  MEDICAL("iryofujofuragu", 4),
  BIRTH("shussanfujofuragu", 6),
  WORK("seigyofujofuragu", 7),
  FUNERAL("sosaifujofuragu", 8);

  private final String flag;
  private final int article;

  Aid(String flag, int article) {
    this.flag = flag;
    this.article = article;
  }

  /** Code of the standard. */
  String code() {
    return "0" + (ordinal() + 1);
  }

  /** Romaji of the person's flag for it. */
  String flag() {
    return flag;
  }

  /** Its place in the law (生活保護法第11条), from 1, which the vendor keeps to. */
  int article() {
    return article;
  }

  /** Whether the provider is paid and not the household (現物給付). */
  boolean inKind() {
    return this == CARE || this == MEDICAL;
  }
}
