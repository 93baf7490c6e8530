package jp.shirube.migration.sample.schooling;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.schooling.School.Kind;
import org.jspecify.annotations.Nullable;

/** The schools of the sample city and a few outside of it, all invented. */
final class Schools {

  static final List<School> ELEMENTARY =
      List.of(
          cityElementary(1, "若葉", "ワカバ", "羽鳥", "3190101"),
          cityElementary(2, "青空", "アオゾラ", "小川", "3190102"),
          cityElementary(3, "東雲", "シノノメ", "堅倉", "3190103"),
          cityElementary(4, "緑ケ丘", "ミドリガオカ", "上玉里", "3190104"),
          cityElementary(5, "星の宮", "ホシノミヤ", "竹原", "3190105"),
          cityElementary(6, "清流", "セイリュウ", "栗又四ケ", "3190106"));

  static final List<School> JUNIOR =
      List.of(
          cityJunior(1, "希望", "キボウ", "中台", "3190107"),
          cityJunior(2, "光", "ヒカリ", "部室", "3190108"),
          cityJunior(3, "未来", "ミライ", "高崎", "3190109"));

  static final School PRIVATE_JUNIOR =
      outside("C108399990021", "私立架空台中学校", "シリツカクウダイチュウガッコウ", Kind.JUNIOR, "3");
  static final School SECONDARY =
      outside("D108199990031", "県立架空台中等教育学校", "ケンリツカクウダイチュウトウキョウイクガッコウ", Kind.SECONDARY, "1");
  static final School SPECIAL =
      outside("E108199990041", "県立架空台特別支援学校", "ケンリツカクウダイトクベツシエンガッコウ", Kind.SPECIAL, "1");
  static final School NEIGHBOUR_ELEMENTARY =
      outside("B108299990051", "水戸市立架空台小学校", "ミトシリツカクウダイショウガッコウ", Kind.ELEMENTARY, "2");
  static final School NEIGHBOUR_JUNIOR =
      outside("C108299990052", "水戸市立架空台中学校", "ミトシリツカクウダイチュウガッコウ", Kind.JUNIOR, "2");

  /** Closed when it was joined with another; nobody attends it. */
  static final School CLOSED =
      city(
          "B108299990009",
          "小美玉市立旧緑小学校",
          "オミタマシリツキュウミドリショウガッコウ",
          Kind.ELEMENTARY,
          "大谷",
          "3190110",
          LocalDate.of(2015, 3, 31));

  static final List<School> OUTSIDE =
      List.of(PRIVATE_JUNIOR, SECONDARY, SPECIAL, NEIGHBOUR_ELEMENTARY, NEIGHBOUR_JUNIOR);

  private Schools() {}

  /** The elementary school that an address is assigned to. */
  static School elementary(Address address) {
    return of(ELEMENTARY, address);
  }

  /** The junior high school that an address is assigned to: two elementary schools lead to one. */
  static School junior(Address address) {
    return JUNIOR.get(ELEMENTARY.indexOf(elementary(address)) / 2);
  }

  private static School of(List<School> schools, Address address) {
    return schools.get(Integer.parseInt(address.district()) % schools.size());
  }

  private static School cityElementary(
      int number, String name, String kana, String town, String postal) {
    return city(
        "B10829999000" + number,
        "小美玉市立" + name + "小学校",
        "オミタマシリツ" + kana + "ショウガッコウ",
        Kind.ELEMENTARY,
        town,
        postal,
        null);
  }

  private static School cityJunior(
      int number, String name, String kana, String town, String postal) {
    return city(
        "C10829999001" + number,
        "小美玉市立" + name + "中学校",
        "オミタマシリツ" + kana + "チュウガッコウ",
        Kind.JUNIOR,
        town,
        postal,
        null);
  }

  private static School city(
      String code,
      String name,
      String kana,
      Kind kind,
      String town,
      String postal,
      @Nullable LocalDate closed) {
    String last = code.substring(10);
    return new School(
        code,
        name,
        kana,
        kind,
        "2",
        City.CODE,
        "小美玉市",
        town,
        Integer.parseInt(last) + "-1",
        postal,
        "0299000" + last,
        LocalDate.of(1947, 4, 1),
        closed);
  }

  private static School outside(String code, String name, String kana, Kind kind, String founder) {
    String last = code.substring(10);
    return new School(
        code,
        name,
        kana,
        kind,
        founder,
        "082015",
        "水戸市",
        "架空台",
        "1-" + Integer.parseInt(last),
        "3100000",
        "0290000" + last,
        LocalDate.of(1979, 4, 1),
        null);
  }
}
