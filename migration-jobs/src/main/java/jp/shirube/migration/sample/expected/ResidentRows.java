package jp.shirube.migration.sample.expected;

import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.Event;
import jp.shirube.migration.sample.city.ForeignStatus;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Place;
import jp.shirube.migration.sample.city.Reason;
import jp.shirube.migration.sample.city.Relation;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Status;
import org.jspecify.annotations.Nullable;

/** Rows of 001901 住民情報: one per entry of a resident's history. */
public final class ResidentRows {

  private static final String PREFECTURE = "茨城県";
  private static final String CITY = "小美玉市";
  private static final String NO_TOWN_ID = "0000000";

  private ResidentRows() {}

  public static Row of(Resident resident, Event event) {
    Row row = new Row("001901");
    putKeys(row, resident, event);
    putEvent(row, event);
    putNames(row, resident, event.name());
    putPerson(row, resident);
    putAddress(row, event);
    putOrigin(row, resident);
    putRelocation(row, event);
    putEnd(row, event);
    putDestination(row, event);
    putDomicile(row, resident.domicile());
    putForeign(row, resident.foreign());
    row.put("kisaijuni", resident.order());
    row.put("chikukanrikodo1", event.address().district());
    row.putTail(event.latest(), event.stamp());
    return row;
  }

  private static void putKeys(Row row, Resident resident, Event event) {
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", resident.number());
    row.put("kojinrirekibango", event.number());
    row.put("kojinrirekibango_edabango", 0);
    row.put("setaibango", resident.household());
    row.put("juminshubetsu", resident.foreign() == null ? "1" : "2");
    row.put("juminjotai", event.status().code());
  }

  private static void putEvent(Row row, Event event) {
    row.putVague("idonengappi", event.date());
    row.put("idotodokedenengappi", event.notified().toString());
    row.put("idojiyu", event.reason().code());
    row.put("shorinengappi", event.processed().toString());
  }

  private static void putNames(Row row, Resident resident, PersonName name) {
    row.put("shimei", name.full());
    row.put("shimei_furigana", name.kana());
    row.put("kyuuji", name.former());
    row.put("kyuuji_furigana", name.formerKana());
    if (resident.foreign() == null) {
      putParts(row, name);
    } else {
      row.put("shimei_gaikokujinromaji", name.roman());
      row.put("shimei_gaikokujinkanji", name.kanji());
      row.put("tsusho", name.alias());
      row.put("tsusho_furigana", name.aliasKana());
      row.put("shimeiyusenkubun", name.preference());
    }
  }

  private static void putParts(Row row, PersonName name) {
    row.put("uji_nihonjin", name.surname());
    row.put("na_nihonjin", name.given());
    row.put("uji_nihonjin_furigana", name.surnameKana());
    row.put("na_nihonjin_furigana", name.givenKana());
  }

  private static void putPerson(Row row, Resident resident) {
    row.put("seibetsu", resident.sex().code());
    row.put("seibetsuhyoki", resident.sex().label());
    row.putVague("seinengappi", resident.birth());
    Relation relation = resident.relation();
    List<String> codes = relation.codes();
    for (int i = 0; i < codes.size(); i++) {
      row.put("zokugarakodo" + (i + 1), codes.get(i));
    }
    row.put("zokugarahyoki", relation.wording());
    row.putVague("jumintonattanengappi", resident.since());
  }

  private static void putAddress(Row row, Event event) {
    row.put("jusho_shikuchosonkodo", City.CODE);
    row.put("jusho_choazakodo", NO_TOWN_ID);
    putHere(row, "jusho", event.address());
    row.put("jusho_banchiedabansuchi", event.address().lot());
    row.put("jusho_katagaki_furigana", event.address().buildingKana());
    row.putVague("jushoosadametanengappi", event.settled());
  }

  private static void putHere(Row row, String prefix, Address address) {
    row.put(prefix + "_todofuken", PREFECTURE);
    row.put(prefix + "_shikugunchosonmei", CITY);
    row.put(prefix + "_choaza", address.town());
    row.put(prefix + "_banchigohyoki", address.lotWording());
    row.put(prefix + "_katagaki", address.building());
    row.put(prefix + "_yubinbango", address.postal());
  }

  private static void putOrigin(Row row, Resident resident) {
    Place origin = resident.origin();
    if (origin == null) {
      return;
    }
    if (origin.abroad()) {
      putAbroad(row, "tennyumaejusho", origin);
    } else {
      putPlace(row, "tennyumaejusho", origin);
    }
  }

  private static void putPlace(Row row, String prefix, Place place) {
    row.put(prefix + "_shikuchosonkodo", place.code());
    row.put(prefix + "_todofuken", place.prefecture());
    row.put(prefix + "_shikugunchosonmei", place.city());
    row.put(prefix + "_choaza", place.town());
    row.put(prefix + "_banchigohyoki", place.lotWording());
    row.put(prefix + "_yubinbango", place.postal());
  }

  private static void putAbroad(Row row, String prefix, Place place) {
    row.put(prefix + "_kokumeikodo", place.code());
    row.put(prefix + "_kokumeinado", place.city());
    row.put(prefix + "_kokugaijusho", place.town());
  }

  private static void putRelocation(Row row, Event event) {
    Address previous = event.previous();
    if (previous != null) {
      row.put("tenkyomaejusho_shikuchosonkodo", City.CODE);
      putHere(row, "tenkyomaejusho", previous);
    }
  }

  private static void putEnd(Row row, Event event) {
    if (event.status() == Status.RESIDENT) {
      return;
    }
    row.put("shojonotodokedenengappi", event.notified().toString());
    row.putVague("shojonoidonengappi", event.date());
    row.put("saishutorokujusho_shikuchosonkodo", City.CODE);
    putHere(row, "saishutorokujusho", event.address());
  }

  private static void putDestination(Row row, Event event) {
    Place destination = event.destination();
    if (destination == null) {
      return;
    }
    row.put("tenshutsutodokedenengappi", event.notified().toString());
    row.put("tenshutsuyoteinengappi", event.date().iso());
    row.put("tenshutsunengappikakutei", event.date().iso());
    if (event.reason() == Reason.MOVE_ABROAD) {
      putAbroad(row, "tenshutsusakijushoyotei", destination);
    } else {
      putPlace(row, "tenshutsusakijushoyotei", destination);
      putPlace(row, "tenshutsusakijushokakutei", destination);
    }
  }

  private static void putDomicile(Row row, @Nullable Domicile domicile) {
    if (domicile == null) {
      return;
    }
    row.put(
        "honseki",
        domicile.prefecture() + domicile.city() + domicile.town() + domicile.lotWording());
    row.put("honseki_shikuchosonkodo", domicile.code());
    row.put("honseki_todofuken", domicile.prefecture());
    row.put("honseki_shikugunchosonmei", domicile.city());
    row.put("honseki_choaza", domicile.town());
    row.put("honseki_chibangomatahagaikufugo", domicile.lotWording());
    row.put("koseki_hittosha", domicile.first());
    row.put("koseki_hittosha_uji", domicile.firstSurname());
    row.put("koseki_hittosha_na", domicile.firstGiven());
  }

  private static void putForeign(Row row, @Nullable ForeignStatus foreign) {
    if (foreign == null) {
      return;
    }
    row.putVague("gaikokujinjumintonattanengappi", foreign.since());
    row.put("kokusekinado_kokumeikodo", foreign.country());
    row.put("kokusekinanado", foreign.countryName());
    row.put("dai30jo45kiteikubun", foreign.article());
    row.put("zairyushikakunadokodo", foreign.visa());
    if (foreign.years() > 0) {
      row.put("zairyukikannadokodo_nen", "%02d".formatted(foreign.years()));
      row.put("zairyukikannadokodo_tsuki", "00");
      row.put("zairyukikannadokodo_hi", "000");
    }
    row.put("zairyukikannomanryonohi", foreign.expires().toString());
  }
}
