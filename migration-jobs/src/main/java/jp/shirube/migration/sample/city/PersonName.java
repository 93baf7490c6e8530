package jp.shirube.migration.sample.city;

/**
 * A person's names at one time.
 *
 * @param full surname and given name with one full-width blank; for foreigners the name shown
 * @param kana the same in full-width kana
 * @param roman full-width capitals, empty for Japanese
 * @param kanji a foreigner's name in kanji, empty for none
 * @param alias 通称, empty for none
 * @param aliasKana its kana
 * @param former 旧氏, empty for none
 * @param formerKana its kana
 */
public record PersonName(
    String full,
    String kana,
    String roman,
    String kanji,
    String alias,
    String aliasKana,
    String former,
    String formerKana) {

  static PersonName japanese(String surname, String given, String surnameKana, String givenKana) {
    return new PersonName(
        surname + '　' + given, surnameKana + '　' + givenKana, "", "", "", "", "", "");
  }

  PersonName withFormer(String surname, String surnameKana) {
    return new PersonName(full, kana, roman, kanji, alias, aliasKana, surname, surnameKana);
  }

  PersonName withAlias(String newAlias, String newAliasKana) {
    return new PersonName(full, kana, roman, kanji, newAlias, newAliasKana, former, formerKana);
  }

  /** 氏: what stands before the first blank. */
  public String surname() {
    return full.substring(0, full.indexOf('　'));
  }

  /** 名: what stands after the first blank. */
  public String given() {
    return full.substring(full.indexOf('　') + 1);
  }

  public String surnameKana() {
    return kana.substring(0, kana.indexOf('　'));
  }

  public String givenKana() {
    return kana.substring(kana.indexOf('　') + 1);
  }

  /** 氏名優先区分 of the standard; only meaningful for foreigners. */
  public String preference() {
    int withKanji = kanji.isEmpty() ? 2 : 4;
    return "0" + (alias.isEmpty() ? withKanji : withKanji + 4);
  }
}
