package jp.shirube.migration.sample.addresshistory;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.familyregister.FamilyRegister;
import org.jspecify.annotations.Nullable;

/** Rows of 004901 to 004903: histories, their people, addresses. */
final class AddressHistoryRows {

  private static final String NO_TOWN_ID = "0000000";

  private AddressHistoryRows() {}

  private static Row keyed(String groupId, AddressHistory history) {
    Row row = new Row(groupId);
    row.put("shikuchosonkodo", City.CODE);
    row.put("fuhyobango", history.number());
    return row;
  }

  static Row of(AddressHistory history) {
    Row row = keyed("004901", history);
    FamilyRegister register = history.register();
    Domicile domicile = register.domicile();
    row.put("kosekibango", register.number());
    row.put("honseki_choaza", domicile.town());
    row.put("honseki_chibangomatahagaikufugo", domicile.lotWording());
    row.put("koseki_hittosha_uji", domicile.firstSurname());
    row.put("koseki_hittosha_na", domicile.firstGiven());
    row.put("fuhyosakuseinengappi", register.compiled().toString());
    row.put("fuhyokaiseinengappi", text(register.revised()));
    row.put("fuhyoshojonengappi", text(register.closed()));
    row.put("fuhyojotai", register.closed() == null ? "1" : "2");
    row.putTail(true, history.stamp());
    return row;
  }

  static Row of(AddressHistory history, Tenant tenant) {
    Row row = keyed("004902", history);
    Resident resident = tenant.resident();
    row.put("meiranjuni", tenant.order());
    row.put("shimei", resident.latest().name().full());
    row.put("shimei_furigana", resident.latest().name().kana());
    row.put("seinengappi", resident.birth().iso());
    row.put("seibetsu", resident.sex().code());
    row.put("kokugaitenshutsufuragu", 0);
    row.put("shojonengappi", text(tenant.removed()));
    row.putTail(true, tenant.stamp());
    return row;
  }

  static Row of(AddressHistory history, Tenant tenant, Residence residence) {
    Row row = keyed("004903", history);
    row.put("meiranjuni", tenant.order());
    row.put("jushorirekibango", residence.number());
    putSite(row, residence.site());
    row.put("jushoosadametanengappi", residence.settled().iso());
    row.put("jushoosadametanengappi_fushohyoki", residence.settled().wording());
    row.put("fuhyokisainengappi", residence.recorded().toString());
    row.put("kisaijiyu", residence.cause().code());
    row.put("tsuchimotoshikuchosonkodo", residence.notifier());
    row.put("tsuchinengappi", residence.notified().toString());
    return row;
  }

  private static void putSite(Row row, Residence.Site site) {
    row.put("jusho_shikuchosonkodo", site.code());
    row.put("jusho_choazakodo", NO_TOWN_ID);
    row.put("jusho_todofuken", site.prefecture());
    row.put("jusho_shikugunchosonmei", site.municipality());
    row.put("jusho_choaza", site.town());
    row.put("jusho_banchigohyoki", Width.full(site.lot()));
    row.put("jusho_katagaki", site.building());
    row.put("jusho_yubinbango", site.postal());
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
