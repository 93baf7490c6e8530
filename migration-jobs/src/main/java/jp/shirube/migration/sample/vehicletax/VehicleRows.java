package jp.shirube.migration.sample.vehicletax;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.expected.Row;
import jp.shirube.migration.sample.vehicletax.Vehicle.Application;
import jp.shirube.migration.sample.vehicletax.Vehicle.Entry;
import jp.shirube.migration.sample.vehicletax.Vehicle.Levy;
import jp.shirube.migration.sample.vehicletax.Vehicle.Machine;
import jp.shirube.migration.sample.vehicletax.Vehicle.Plate;
import org.jspecify.annotations.Nullable;

/** Rows of 013901 車両情報, 013902 軽自動車税課税情報 and 013903 標識交付・減免申請情報. */
final class VehicleRows {

  private static final String NO_TOWN_ID = "0000000";

  private VehicleRows() {}

  static Row of(Vehicle vehicle, Entry entry) {
    Row row = row("013901", vehicle);
    row.put("keijirirekibango", entry.number());
    row.put("nozeigimusha_atenabango", vehicle.owner().number());
    row.put("ikkatsunozeitaishoshakubun", vehicle.bulk() ? "1" : "0");
    row.put("shiyosha_atenabango", vehicle.owner().number());
    row.put("shoyusha_atenabango", vehicle.ownership().equals("1") ? vehicle.owner().number() : "");
    row.put("shoyukeitaikubun", vehicle.ownership());
    row.put("idotorokushutokunengappi", vehicle.acquired().toString());
    row.put("kazeikubun", vehicle.taxation());
    row.put("teichiba_choazakodo", NO_TOWN_ID);
    row.put("teichiba_banchigohyoki", vehicle.garage().lotWording());
    putEntry(row, entry);
    putMachine(row, vehicle.machine());
    putPlate(row, vehicle.plate());
    row.putTail(entry.latest(), entry.stamp());
    return row;
  }

  private static Row row(String group, Vehicle vehicle) {
    Row row = new Row(group);
    row.put("shikuchosonkodo", City.CODE);
    row.put("keijikanribango", vehicle.number());
    return row;
  }

  private static void putEntry(Row row, Entry entry) {
    row.put("shinkokukubun", entry.declaration().code());
    row.put("shinkokujiyu", entry.reason());
    row.put("shinkokunengappi", entry.declared().toString());
    row.put("sharyojohonoidonengappi", entry.changed().toString());
    row.put("idojiyu", entry.reason());
    row.put("shorinengappi", entry.processed().toString());
    row.put("haishanengappi", text(entry.scrapped()));
  }

  private static void putMachine(Row row, Machine machine) {
    row.put("shubetsukodo", machine.kind().code());
    row.put("haikikubun", machine.electric() ? "2" : "1");
    BigDecimal size = BigDecimal.valueOf(machine.size(), 2);
    row.put("sohaikiryomatahateikakushutsuryoku", size.toPlainString());
    row.put("shadaibango", machine.chassis());
    row.put(
        "shodokensatodokedenengetsu", machine.first() == null ? "" : machine.first().toString());
    row.put("shamei", machine.make());
    row.put("katashiki", machine.type());
  }

  private static void putPlate(Row row, Plate plate) {
    row.put("sharyobangohyoshikibango_hyobanmoji", plate.office());
    row.put("sharyobangohyoshikibango_bunruibango", plate.group());
    row.put("sharyobangohyoshikibango_kanamoji", plate.kana());
    row.put("sharyobangohyoshikibango_ichirenshiteibango", plate.number());
  }

  static Row of(Vehicle vehicle, Levy levy) {
    Row row = row("013902", vehicle);
    row.put("fukanendo", levy.year());
    row.put("tsuchishobango", levy.notice());
    row.put("kazeirirekibango", levy.number());
    row.put("nozeigimusha_atenabango", vehicle.owner().number());
    row.put("zeigaku", levy.tax());
    row.put("zeiritsukubun", levy.rateClass().code());
    row.put("genmenkubun", levy.reason());
    row.put("genmengaku", levy.reduction());
    row.put("nokigen", levy.due().toString());
    row.put("fukakijitsu", levy.base().toString());
    row.put("shomeishoyukokigen", text(levy.certificate()));
    row.put("kozafurikaekubun", levy.debited() ? "1" : "0");
    row.putTail(levy.latest(), levy.stamp());
    return row;
  }

  static Row of(Vehicle vehicle, Application application) {
    Row row = row("013903", vehicle);
    String applied = application.applied().toString();
    row.put("shinseirenban", application.serial());
    row.put("shinseikubun", application.kind());
    row.put("shinseinengappi", applied);
    row.put("hyoshikikofunengappi", application.kind().equals("1") ? applied : "");
    row.put("hyoshikihennonengappi", application.kind().equals("2") ? applied : "");
    row.put("genmenshinseijiyu", application.reduction() ? "01" : "");
    row.put("genmenketteinengappi", text(application.decided()));
    row.put("genmenketteikubun", application.reduction() ? "1" : "");
    row.put("shogaishatechobango", application.handbook());
    row.put("shogaitokyu", application.grade());
    row.put("untensha_atenabango", application.driver());
    row.putTail(true, application.stamp());
    return row;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
