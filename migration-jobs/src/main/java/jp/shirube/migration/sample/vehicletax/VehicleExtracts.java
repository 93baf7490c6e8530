package jp.shirube.migration.sample.vehicletax;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vehicletax.Vehicle.Entry;
import jp.shirube.migration.sample.vehicletax.Vehicle.Machine;
import jp.shirube.migration.sample.vehicletax.Vehicle.Plate;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** KEI_DAICHO.CSV: one record per entry of a vehicle's history, with the taxpayer's address. */
final class VehicleExtracts {

  static final ExtractLayout LAYOUT =
      ExtractLayout.of(
          "KEI_DAICHO",
          "KEI_DAICHO.CSV",
          "013901",
          "",
          "台帳番号",
          "枝番",
          "納税者番号",
          "納税者名",
          "納税者カナ",
          "納税者住所",
          "納税者郵便",
          "一括",
          "所有形態",
          "申告種別",
          "申告理由",
          "申告日",
          "取得日",
          "異動日",
          "処理日",
          "車種",
          "動力",
          "排気量",
          "車台番号",
          "初度検査",
          "標識地名",
          "標識分類",
          "標識番号",
          "課税",
          "廃車日",
          "定置場町名",
          "定置場番地",
          "車名",
          "型式",
          "最新",
          "取消",
          "更新者",
          "更新日時");

  /** Reason code of entries that were keyed in by mistake and cancelled. */
  static final String CANCELLED = "V01";

  private static final int CANCELLED_PERMILLE = 15;

  private final long seed;

  VehicleExtracts(long seed) {
    this.seed = seed;
  }

  List<Extract> of(Vehicle vehicle) {
    List<Extract> extracts = new ArrayList<>();
    for (Entry entry : vehicle.history()) {
      Extract extract = Extract.of(LAYOUT, () -> VehicleRows.of(vehicle, entry));
      fill(extract, vehicle, entry);
      extracts.add(extract);
    }
    Dice dice = Dice.of(seed, "cancelled vehicle entry", Long.parseLong(vehicle.number()));
    if (dice.permille(CANCELLED_PERMILLE)) {
      extracts.add(cancelled(vehicle));
    }
    return extracts;
  }

  private static Extract cancelled(Vehicle vehicle) {
    Entry last = vehicle.history().get(vehicle.history().size() - 1);
    Extract extract = Extract.excluded(LAYOUT, () -> VehicleRows.of(vehicle, last), CANCELLED);
    fill(extract, vehicle, last);
    extract.put("枝番", CsvTexts.padded(last.number() + 1, 3));
    extract.put("取消", "取");
    return extract;
  }

  private static void fill(Extract extract, Vehicle vehicle, Entry entry) {
    extract.put("台帳番号", vehicle.number());
    extract.put("枝番", CsvTexts.padded(entry.number(), 3));
    putOwner(extract, vehicle.owner());
    extract.put("一括", vehicle.bulk() ? "有" : "無");
    extract.put("所有形態", vehicle.ownership().equals("1") ? "自" : "留");
    extract.put("取得日", CsvTexts.wareki(vehicle.acquired()));
    extract.put("課税", taxation(vehicle.taxation()));
    extract.put("定置場町名", vehicle.garage().town());
    extract.put("定置場番地", vehicle.garage().lotWording());
    putEntry(extract, entry);
    putMachine(extract, vehicle.machine());
    putPlate(extract, vehicle.plate());
    extract.put("最新", entry.latest() ? "*" : "");
    extract.put("更新者", entry.stamp().operator());
    extract.put("更新日時", CsvTexts.stamp(entry.stamp()));
  }

  private static void putOwner(Extract extract, Party owner) {
    extract.put("納税者番号", owner.number());
    extract.put("納税者名", owner.name());
    extract.put("納税者カナ", Width.half(owner.kana()));
    extract.put("納税者住所", owner.address());
    extract.put("納税者郵便", owner.postal());
  }

  private static void putEntry(Extract extract, Entry entry) {
    extract.put("申告種別", entry.declaration().vendorCode());
    extract.put("申告理由", reason(entry.reason()));
    extract.put("申告日", CsvTexts.wareki(entry.declared()));
    extract.put("異動日", CsvTexts.wareki(entry.changed()));
    extract.put("処理日", CsvTexts.western(entry.processed()));
    extract.put("廃車日", CsvTexts.wareki(entry.scrapped()));
  }

  private static void putMachine(Extract extract, Machine machine) {
    extract.put("車種", machine.kind().vendorCode());
    extract.put("動力", machine.electric() ? "電" : "内");
    extract.put("排気量", CsvTexts.padded(machine.size(), 7));
    extract.put("車台番号", machine.chassis());
    extract.put("初度検査", CsvTexts.month(machine.first()));
    extract.put("車名", Width.half(machine.make()));
    extract.put("型式", machine.type());
  }

  /** Class and number in full width; kana and number in one. */
  private static void putPlate(Extract extract, Plate plate) {
    extract.put("標識地名", plate.office());
    extract.put("標識分類", Width.full(plate.group()));
    extract.put("標識番号", plate.kana() + Width.full(plate.number()));
  }

  private static String reason(String reason) {
    return switch (reason) {
      case "01" -> "A10";
      case "04" -> "B20";
      case "05" -> "B30";
      case "11" -> "D10";
      case "13" -> "D30";
      default -> throw new IllegalArgumentException(reason);
    };
  }

  private static String taxation(String code) {
    return switch (code) {
      case "1" -> "課";
      case "2" -> "免";
      case "3" -> "減";
      default -> throw new IllegalArgumentException(code);
    };
  }
}
