package jp.shirube.migration.sample.familyregister;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.expected.Row;
import org.jspecify.annotations.Nullable;

/** Rows of 003901 to 003903: registers, people, entries about their status. */
final class FamilyRegisterRows {

  private static final String NO_TOWN_ID = "0000000";
  private static final String CURRENT = "1";
  private static final String CLOSED = "2";
  private static final String ALL_LEFT = "01";
  private static final String REVISED_BY_ORDER = "01";

  private FamilyRegisterRows() {}

  private static Row keyed(String groupId, FamilyRegister register) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("kosekibango", register.number());
    return row;
  }

  static Row of(FamilyRegister register) {
    Row row = keyed("003901", register);
    putDomicile(row, register.domicile());
    row.put("henseinengappi", register.compiled().toString());
    row.put("henseijiyu", register.reason().code());
    row.put("kaiseinengappi", text(register.revised()));
    row.put("kaiseijiyu", register.revised() == null ? "" : REVISED_BY_ORDER);
    row.put("shojonengappi", text(register.closed()));
    row.put("shojojiyu", register.closed() == null ? "" : ALL_LEFT);
    row.put("kosekijotai", register.closed() == null ? CURRENT : CLOSED);
    row.put("kaiseifutekigofuragu", register.unfit() ? 1 : 0);
    row.putTail(true, register.stamp());
    return row;
  }

  private static void putDomicile(Row row, Domicile domicile) {
    row.put("honseki_shikuchosonkodo", domicile.code());
    row.put("honseki_choazakodo", NO_TOWN_ID);
    row.put("honseki_choaza", domicile.town());
    row.put("honseki_chibangomatahagaikufugo", domicile.lotWording());
    row.put("koseki_hittosha_uji", domicile.firstSurname());
    row.put("koseki_hittosha_na", domicile.firstGiven());
    int blank = domicile.firstKana().indexOf('　');
    row.put("koseki_hittosha_uji_furigana", domicile.firstKana().substring(0, blank));
    row.put("koseki_hittosha_na_furigana", domicile.firstKana().substring(blank + 1));
  }

  static Row of(FamilyRegister register, Entry entry) {
    Row row = keyed("003902", register);
    row.put("meiranjuni", entry.order());
    putPerson(row, entry.person());
    row.put("chichishimei", entry.father());
    row.put("hahashimei", entry.mother());
    row.put("yofushimei", entry.adoptiveFather());
    row.put("yoboshimei", entry.adoptiveMother());
    row.put("yofubotonozokugara", entry.adopted() ? adopted(entry) : "");
    row.put("haigushakubun", entry.spouse());
    row.put("nyusekinengappi", entry.entered().toString());
    row.put("nyusekijiyu", entry.enteredBy().code());
    row.put("josekinengappi", text(entry.left()));
    Entry.Cause leftBy = entry.leftBy();
    row.put("josekijiyu", leftBy == null ? "" : leftBy.code());
    row.putTail(true, entry.stamp());
    return row;
  }

  private static void putPerson(Row row, Person person) {
    Resident resident = person.resident();
    PersonName name = person.name();
    row.put("atenabango", resident == null ? "" : resident.number());
    row.put("uji", name.surname());
    row.put("na", name.given());
    row.put("uji_furigana", name.surnameKana());
    row.put("na_furigana", name.givenKana());
    row.putVague("seinengappi", person.birth());
  }

  /** 養父母との続柄. */
  static String adopted(Entry entry) {
    return entry.person().sex().label().equals("男") ? "養子" : "養女";
  }

  static Row of(FamilyRegister register, Entry entry, Matter matter) {
    Row row = keyed("003903", register);
    row.put("meiranjuni", entry.order());
    row.put("jikorenban", matter.serial());
    row.put("mibunjikoshubetsu", matter.kind().code());
    row.put("jikenhasseinengappi", matter.happened().iso());
    row.put("todokedenengappi", matter.notified().toString());
    row.put("uketsukenengappi", matter.accepted().toString());
    row.put("uketsukebango", matter.receipt());
    row.put("todokedenin", matter.notifier());
    row.put("sofunengappi", text(matter.sent()));
    row.put("jurisha", matter.acceptor());
    row.put("kisainengappi", matter.recorded().toString());
    row.put("jikonaiyo", matter.text());
    row.putTail(true, matter.stamp());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
