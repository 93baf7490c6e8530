package jp.shirube.migration.sample.vendora;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.Event;
import jp.shirube.migration.sample.city.ForeignStatus;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.expected.ResidentRows;
import jp.shirube.migration.sample.table.Values;
import org.jspecify.annotations.Nullable;

/** JUMIN.CSV: one record per entry of a resident's history. */
final class ResidentExtracts {

  static final ExtractLayout LAYOUT =
      ExtractLayout.of(
          "JUMIN",
          "JUMIN.CSV",
          "001901",
          "",
          "宛名番号",
          "履歴番号",
          "世帯番号",
          "住民区分",
          "状態区分",
          "異動日",
          "届出日",
          "異動事由",
          "処理日",
          "氏名漢字",
          "氏名カナ",
          "氏名英字",
          "氏名外国漢字",
          "通称",
          "通称カナ",
          "旧氏",
          "旧氏カナ",
          "氏名優先",
          "性別",
          "生年月日",
          "続柄",
          "続柄名",
          "町名",
          "番地",
          "方書",
          "方書カナ",
          "郵便番号親",
          "郵便番号子",
          "住民日",
          "住定日",
          "前住所区分",
          "前住所コード",
          "前住所県",
          "前住所市町村",
          "前住所町名",
          "前住所番地",
          "前住所郵便",
          "転居前町名",
          "転居前番地",
          "転居前方書",
          "転居前郵便",
          "転出先区分",
          "転出先コード",
          "転出先県",
          "転出先市町村",
          "転出先町名",
          "転出先番地",
          "転出先郵便",
          "転出日",
          "本籍コード",
          "本籍県",
          "本籍市町村",
          "本籍町名",
          "本籍地番",
          "筆頭者",
          "国籍コード",
          "国籍名",
          "在留資格",
          "在留期間",
          "満了日",
          "規定区分",
          "外国人住民日",
          "記載順位",
          "地区コード",
          "最新区分",
          "取消区分",
          "更新者",
          "更新日",
          "更新時刻");

  /** Reason code of records whose processing was cancelled. */
  static final String CANCELLED = "E01";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
  private static final int CANCELLED_PERMILLE = 5;

  private final long seed;

  ResidentExtracts(long seed) {
    this.seed = seed;
  }

  /** The history of a resident, and now and then an entry that was cancelled. */
  List<Extract> of(Resident resident) {
    List<Extract> extracts = new ArrayList<>();
    for (Event event : resident.events()) {
      Extract extract = Extract.of(LAYOUT, () -> ResidentRows.of(resident, event));
      fill(extract, resident, event);
      extracts.add(extract);
    }
    long number = Long.parseLong(resident.number());
    if (Dice.of(seed, "cancelled", number).permille(CANCELLED_PERMILLE)) {
      extracts.add(cancelled(resident));
    }
    return extracts;
  }

  private static Extract cancelled(Resident resident) {
    Event latest = resident.latest();
    Extract extract = Extract.excluded(LAYOUT, () -> ResidentRows.of(resident, latest), CANCELLED);
    fill(extract, resident, latest);
    extract.put("履歴番号", "%05d".formatted(latest.number() + 1));
    extract.put("最新区分", "");
    extract.put("取消区分", "1");
    return extract;
  }

  private static void fill(Extract extract, Resident resident, Event event) {
    putKeys(extract, resident, event);
    putNames(extract, event.name());
    putPerson(extract, resident);
    putAddress(extract, event.address());
    extract.put("住定日", event.settled().wareki());
    putOrigin(extract, resident.origin());
    putPrevious(extract, event.previous());
    putDestination(extract, event);
    putDomicile(extract, resident.domicile());
    putForeign(extract, resident.foreign(), event.name());
    putTail(extract, event.latest(), event.stamp());
  }

  private static void putKeys(Extract extract, Resident resident, Event event) {
    extract.put("宛名番号", resident.number() + "  ");
    extract.put("履歴番号", "%05d".formatted(event.number()));
    extract.put("世帯番号", resident.household() + "  ");
    extract.put("住民区分", resident.foreign() == null ? "J" : "G");
    extract.put("状態区分", Codes.status(event.status()));
    extract.put("異動日", event.date().wareki());
    extract.put("届出日", wareki(event.notified()));
    extract.put("異動事由", Codes.reason(event.reason()));
    extract.put("処理日", event.processed().format(DAY));
  }

  private static void putNames(Extract extract, PersonName name) {
    extract.put("氏名漢字", name.full() + '　');
    extract.put("氏名カナ", Width.half(name.kana()));
    extract.put("氏名英字", Width.half(name.roman()));
    extract.put("氏名外国漢字", name.kanji());
    extract.put("通称", name.alias());
    extract.put("通称カナ", Width.half(name.aliasKana()));
    extract.put("旧氏", name.former());
    extract.put("旧氏カナ", Width.half(name.formerKana()));
  }

  private static void putPerson(Extract extract, Resident resident) {
    extract.put("性別", resident.sex() == Sex.MALE ? "M" : "F");
    extract.put("生年月日", resident.birth().wareki());
    extract.put("続柄", Codes.relation(resident.relation().codes()));
    extract.put("続柄名", resident.relation().wording() + "　　");
    extract.put("住民日", resident.since().wareki());
    extract.put("記載順位", "%02d".formatted(resident.order()));
  }

  private static void putAddress(Extract extract, Address address) {
    extract.put("町名", address.town() + "　　");
    extract.put("番地", address.lot());
    extract.put("方書", address.building());
    extract.put("方書カナ", Width.half(address.buildingKana()));
    extract.put("郵便番号親", address.postal().substring(0, 3));
    extract.put("郵便番号子", address.postal().substring(3));
    extract.put("地区コード", address.district());
  }

  private static void putOrigin(Extract extract, @Nullable Place origin) {
    if (origin != null) {
      putPlace(extract, "前住所", origin);
    }
  }

  private static void putPlace(Values extract, String prefix, Place place) {
    extract.put(prefix + "区分", place.abroad() ? "3" : "1");
    extract.put(prefix + "コード", place.abroad() ? Codes.country(place.code()) : place.code());
    extract.put(prefix + "県", place.prefecture());
    extract.put(prefix + "市町村", place.city());
    extract.put(prefix + "町名", place.town());
    extract.put(prefix + "番地", place.lot());
    extract.put(prefix + "郵便", place.postal());
  }

  private static void putPrevious(Extract extract, @Nullable Address previous) {
    if (previous != null) {
      extract.put("転居前町名", previous.town());
      extract.put("転居前番地", previous.lot());
      extract.put("転居前方書", previous.building());
      extract.put("転居前郵便", previous.postal());
    }
  }

  private static void putDestination(Extract extract, Event event) {
    Place destination = event.destination();
    if (destination != null) {
      putPlace(extract, "転出先", destination);
      extract.put("転出日", event.date().representative().format(DAY));
    }
  }

  private static void putDomicile(Extract extract, @Nullable Domicile domicile) {
    if (domicile != null) {
      extract.put("本籍コード", domicile.code());
      extract.put("本籍県", domicile.prefecture());
      extract.put("本籍市町村", domicile.city());
      extract.put("本籍町名", domicile.town());
      extract.put("本籍地番", domicile.lot());
      extract.put("筆頭者", domicile.first());
    }
  }

  private static void putForeign(
      Extract extract, @Nullable ForeignStatus foreign, PersonName name) {
    if (foreign == null) {
      return;
    }
    extract.put("国籍コード", Codes.country(foreign.country()));
    extract.put("国籍名", foreign.countryName());
    extract.put("在留資格", Codes.visa(foreign.visa()));
    extract.put("在留期間", foreign.years() == 0 ? "" : "%02d00000".formatted(foreign.years()));
    extract.put(
        "満了日",
        foreign.expires().equals(ForeignStatus.OPEN_END)
            ? "99999999"
            : foreign.expires().format(DAY));
    extract.put("規定区分", foreign.article().substring(1));
    extract.put("外国人住民日", foreign.since().wareki());
    extract.put("氏名優先", Codes.preference(name.preference()));
  }

  static String wareki(LocalDate date) {
    return VagueDate.of(date).wareki();
  }

  static void putTail(Extract extract, boolean latest, Stamp stamp) {
    extract.put("最新区分", latest ? "1" : "");
    extract.put("更新者", stamp.operator() + "    ");
    extract.put("更新日", stamp.date().format(DAY));
    extract.put("更新時刻", stamp.time().format(TIME));
  }
}
