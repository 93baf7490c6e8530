package jp.shirube.migration.sample.addresshistory;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.familyregister.FamilyRegister;
import jp.shirube.migration.sample.vendora.DelimitedFile;

/**
 * FUHYO.CSV, FUJIN.CSV and FUREKI.CSV: the histories, their people each with the last address, the
 * addresses before.
 */
final class AddressHistoryExtracts {

  static final ExtractLayout HISTORIES =
      DelimitedFile.of(
          "FUHYO", "004901", "", "附票番号", "戸籍番号", "本籍", "筆頭氏", "筆頭名", "作成日", "改製日", "消除日", "区分");
  static final ExtractLayout TENANTS =
      DelimitedFile.of(
              "FUJIN", "004902", "", "附票番号", "名順", "氏名", "氏名カナ", "生年月日", "性別", "消除日", "現住所番号",
              "現住所コード", "現住所県", "現住所市町村", "現住所町名", "現住所番地", "現住所方書", "現住所郵便", "住定日", "記載日", "記載事由",
              "通知元", "通知日")
          .filling("004902", "004903");
  static final ExtractLayout FORMER =
      DelimitedFile.of(
          "FUREKI", "004903", "", "附票番号", "名順", "住所番号", "住所コード", "住所", "方書", "郵便番号", "住定日", "記載日",
          "記載事由", "通知元", "通知日");

  /** Reason code of addresses that were entered by mistake and cancelled. */
  static final String CANCELLED = "E01";

  private static final int CANCELLED_PERMILLE = 6;

  private final City city;

  AddressHistoryExtracts(City city) {
    this.city = city;
  }

  List<Extract> of(AddressHistory history) {
    List<Extract> extracts = new ArrayList<>();
    extracts.add(history(history));
    for (Tenant tenant : history.tenants()) {
      extracts.add(tenant(history, tenant));
      for (Residence residence : tenant.former()) {
        Extract extract = Extract.of(FORMER, () -> row(history, tenant, residence));
        fill(extract, history, tenant, residence);
        extracts.add(extract);
      }
      long number = Long.parseLong(tenant.resident().number());
      if (Dice.of(city.seed(), "cancelledaddress", number).permille(CANCELLED_PERMILLE)) {
        extracts.add(cancelled(history, tenant));
      }
    }
    return extracts;
  }

  private static Extract cancelled(AddressHistory history, Tenant tenant) {
    Residence current = tenant.current();
    Extract extract = Extract.excluded(FORMER, () -> row(history, tenant, current), CANCELLED);
    fill(extract, history, tenant, current);
    extract.put("住所番号", "%03d".formatted(current.number() + 1));
    return extract;
  }

  private static Row row(AddressHistory history, Tenant tenant, Residence residence) {
    Row row = AddressHistoryRows.of(history, tenant, residence);
    row.putTail(residence.latest(), residence.stamp());
    return row;
  }

  private static Extract history(AddressHistory history) {
    Extract extract = Extract.of(HISTORIES, () -> AddressHistoryRows.of(history));
    FamilyRegister register = history.register();
    Domicile domicile = register.domicile();
    extract.put("附票番号", history.number());
    extract.put("戸籍番号", register.number());
    extract.put("本籍", domicile.town() + '　' + domicile.lotWording());
    extract.put("筆頭氏", domicile.firstSurname());
    extract.put("筆頭名", domicile.firstGiven());
    extract.put("作成日", DelimitedFile.western(register.compiled()));
    extract.put("改製日", DelimitedFile.western(register.revised()));
    extract.put("消除日", DelimitedFile.western(register.closed()));
    extract.put("区分", register.closed() == null ? "G" : "J");
    DelimitedFile.putTail(extract, true, history.stamp());
    return extract;
  }

  private static Extract tenant(AddressHistory history, Tenant tenant) {
    Residence current = tenant.current();
    Extract extract =
        Extract.ofRows(
            TENANTS, () -> List.of(AddressHistoryRows.of(history, tenant), last(history, tenant)));
    putPerson(extract, history, tenant);
    Residence.Site site = current.site();
    extract.put("現住所番号", "%03d".formatted(current.number()));
    extract.put("現住所コード", site.code());
    extract.put("現住所県", site.prefecture());
    extract.put("現住所市町村", site.municipality());
    extract.put("現住所町名", site.town());
    extract.put("現住所番地", site.lot());
    extract.put("現住所方書", site.building());
    extract.put("現住所郵便", site.postal());
    putRecord(extract, current);
    DelimitedFile.putTail(extract, true, tenant.stamp());
    return extract;
  }

  /** The row of the last address: the record says once who changed it. */
  private static Row last(AddressHistory history, Tenant tenant) {
    Row row = AddressHistoryRows.of(history, tenant, tenant.current());
    row.putTail(true, tenant.stamp());
    return row;
  }

  private static void putPerson(Extract extract, AddressHistory history, Tenant tenant) {
    Resident resident = tenant.resident();
    putKey(extract, history, tenant);
    extract.put("氏名", resident.latest().name().full());
    extract.put("氏名カナ", Width.half(resident.latest().name().kana()));
    extract.put("生年月日", dotted(resident.birth()));
    extract.put("性別", resident.sex().label());
    extract.put("消除日", DelimitedFile.western(tenant.removed()));
  }

  private static void putKey(Extract extract, AddressHistory history, Tenant tenant) {
    extract.put("附票番号", history.number());
    extract.put("名順", "%03d".formatted(tenant.order()));
  }

  private static void putRecord(Extract extract, Residence residence) {
    extract.put("住定日", dotted(residence.settled()));
    extract.put("記載日", DelimitedFile.western(residence.recorded()));
    extract.put("記載事由", code(residence.cause()));
    extract.put("通知元", residence.notifier());
    extract.put("通知日", DelimitedFile.western(residence.notified()));
  }

  private static String code(Residence.Cause cause) {
    return switch (cause) {
      case MOVE_IN -> "通";
      case RELOCATION -> "居";
      case BIRTH -> "生";
      case OFFICE -> "職";
    };
  }

  private static void fill(
      Extract extract, AddressHistory history, Tenant tenant, Residence residence) {
    Residence.Site site = residence.site();
    putKey(extract, history, tenant);
    extract.put("住所番号", "%03d".formatted(residence.number()));
    extract.put("住所コード", site.code());
    extract.put(
        "住所",
        String.join(
            "　", site.prefecture(), site.municipality(), site.town(), Width.full(site.lot())));
    extract.put("方書", site.building());
    extract.put("郵便番号", site.postal());
    putRecord(extract, residence);
    DelimitedFile.putTail(extract, residence.latest(), residence.stamp());
  }

  /** {@code S45.01.23}, unknown parts as zeros. */
  private static String dotted(VagueDate date) {
    String wareki = date.wareki();
    return "%s.%s.%s"
        .formatted(wareki.substring(0, 3), wareki.substring(3, 5), wareki.substring(5));
  }
}
