package jp.shirube.migration.sample.schooling;

import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SchoolYears;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.schooling.Schooling.Aid;
import jp.shirube.migration.sample.schooling.Schooling.Entry;
import jp.shirube.migration.sample.schooling.Schooling.Placement;

/** Rows of 017901 to 017903 and 018901. */
final class SchoolRows {

  private static final String FATHER = "51";
  private static final String MOTHER = "52";

  private SchoolRows() {}

  private static Row keyed(String groupId, Schooling schooling) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("atenabango", schooling.pupil().number());
    return row;
  }

  static Row entry(Schooling schooling, int index) {
    Entry entry = schooling.entries().get(index);
    Resident pupil = schooling.pupil();
    Row row = keyed("017901", schooling);
    row.put("rirekibango", index + 1);
    row.put("rirekibango_edabango", 0);
    row.put("setaibango", pupil.household());
    row.put("shimei", pupil.latest().name().full());
    row.put("shimei_furigana", pupil.latest().name().kana());
    row.put("seinengappi", pupil.birth().iso());
    row.put("seibetsu", pupil.sex() == Sex.MALE ? "1" : "2");
    row.putAddress("jusho", entry.address());
    row.put("gakunenkodo", SchoolYears.code(entry.grade()));
    row.put("kokusekinado_kokumeikodo", "JPN");
    putGuardian(row, schooling.guardian());
    row.putDay("gakureibohenseinengappi", entry.compiled());
    row.put("gakureibokubun", entry.division());
    row.put("shugakugimukubun", "0");
    row.put("gaikokujinshugakukibofuragu", 0);
    row.putDay("idonengappi", entry.from());
    row.put("idojiyu", entry.cause().code());
    row.putTail(index == schooling.entries().size() - 1, entry.stamp());
    return row;
  }

  private static void putGuardian(Row row, Resident guardian) {
    row.put("hogosha_atenabango", guardian.number());
    row.put("hogoshashimei", guardian.latest().name().full());
    row.put("hogoshazokugarakodo", guardian.sex() == Sex.MALE ? FATHER : MOTHER);
  }

  static Row placement(Schooling schooling, int index) {
    Placement placement = schooling.placements().get(index);
    Row row = keyed("017902", schooling);
    row.put("rirekibango", index + 1);
    row.put("shiteiko_gakkokodo", placement.designated().code());
    row.put("shugakuko_gakkokodo", placement.attended().code());
    row.put("shugakukubun", placement.kind());
    row.putDay(placement.transferred() ? "tennyugakunengappi" : "nyugakunengappi", placement.in());
    row.putDay(placement.graduated() ? "sotsugyonengappi" : "tentaigakunengappi", placement.out());
    row.put("shiteihenkojiyu", placement.exemption());
    row.putDay("shiteihenkokyokanengappi", placement.permitted());
    row.putDay("shiteihenkoshuryonengappi", placement.permittedUntil());
    row.putTruth("kuikigaishugakufuragu", !placement.otherCity().isEmpty());
    row.put("kuikigaishugakushikuchosonkodo", placement.otherCity());
    row.putTruth("tokubetsushiengakkyufuragu", placement.specialClass());
    row.putDay("nyugakutsuchishohakkonengappi", placement.notice());
    row.putTail(index == schooling.placements().size() - 1, placement.stamp());
    return row;
  }

  static Row aid(Schooling schooling, Aid aid) {
    Row row = keyed("018901", schooling);
    row.put("nendo", aid.year());
    row.put("shinseirenban", aid.number());
    row.putDay("shinseinengappi", aid.applied());
    row.put("shinseisha_atenabango", aid.applicant().number());
    row.put("ninteikubun", aid.decision());
    row.putDay("ninteinengappi", aid.decided());
    row.put(aid.refused() ? "kyakkajiyu" : "ninteijiyu", aid.reason());
    row.put("setaishotokukingaku", aid.income());
    row.put("ninteikijungaku", aid.limit());
    row.put("shikyuhimokukodo", aid.item());
    row.put("shikyugaku", aid.amount());
    row.putDay("shikyunengappi", aid.paid());
    row.putTail(true, aid.stamp());
    return row;
  }

  static Row school(School school, Stamp stamp) {
    Row row = new Row("017903");
    row.put("shikuchosonkodo", City.CODE);
    row.put("gakkokodo", school.code());
    row.put("gakkomeisho", school.name());
    row.put("gakkomeisho_furigana", school.kana());
    row.put("gakkoshubetsu", school.kind().code());
    row.put("setchikubun", school.founder());
    row.put("shozaichi_shikuchosonkodo", school.city());
    row.put("shozaichi_choazakodo", "0000000");
    row.put("shozaichi_todofuken", "茨城県");
    row.put("shozaichi_shikugunchosonmei", school.cityName());
    row.put("shozaichi_choaza", school.town());
    row.put("shozaichi_banchigohyoki", Width.full(school.lot()));
    row.put("shozaichi_yubinbango", school.postal());
    row.put("denwabango", school.phone());
    row.putDay("kaikonengappi", school.opened());
    row.putDay("heikonengappi", school.closed());
    row.putTail(true, stamp);
    return row;
  }
}
