package jp.shirube.migration.sample.propertytax;

import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;

/**
 * KT_SHOYU.CSV: the owners. The books of land and houses name them by a code of their own; only
 * here stands whose 宛名番号 that is.
 */
final class OwnerExtracts {

  static final ExtractLayout LAYOUT =
      ExtractLayout.joined(
          "KT_SHOYU", "KT_SHOYU.CSV", "所有者コード", "区分", "宛名番号", "氏名", "カナ", "住所", "郵便");

  private OwnerExtracts() {}

  static Extract of(Estate estate) {
    Extract extract = Extract.joined(LAYOUT);
    Party owner = estate.owner();
    extract.put("所有者コード", estate.code());
    extract.put("区分", kind(estate));
    extract.put("宛名番号", estate.number());
    extract.put("氏名", name(estate));
    extract.put("カナ", Width.half(owner.kana()));
    extract.put("住所", owner.address());
    extract.put("郵便", owner.postal());
    return extract;
  }

  private static String kind(Estate estate) {
    if (estate.joint()) {
      return "共有";
    }
    return estate.owner().kind() == Party.Kind.CORPORATION ? "法人" : "個人";
  }

  private static String name(Estate estate) {
    String name = estate.owner().name();
    int others = estate.shares().size() - 1;
    return estate.joint() ? name + "　外" + Width.full(others + "名") : name;
  }
}
