package jp.shirube.migration.sample.vehicletax;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.delivery.Extract;
import jp.shirube.migration.sample.delivery.ExtractLayout;
import jp.shirube.migration.sample.vehicletax.Vehicle.Application;
import jp.shirube.migration.sample.vehicletax.Vehicle.Levy;
import jp.shirube.migration.sample.vendora.CsvTexts;

/** KEI_FUKA.CSV and KEI_SHINSEI.CSV: levies and applications. */
final class LevyExtracts {

  static final ExtractLayout LEVIES =
      ExtractLayout.of(
          "KEI_FUKA",
          "KEI_FUKA.CSV",
          "013902",
          "差引税額",
          "年度",
          "通知番号",
          "台帳番号",
          "更正回数",
          "納税者番号",
          "差引税額",
          "減免額",
          "税率",
          "減免理由",
          "納期限",
          "証明期限",
          "口座",
          "最新",
          "取消",
          "更新者",
          "更新日時");
  static final ExtractLayout APPLICATIONS =
      ExtractLayout.of(
          "KEI_SHINSEI",
          "KEI_SHINSEI.CSV",
          "013903",
          "",
          "台帳番号",
          "受付連番",
          "申請種類",
          "申請日",
          "減免理由",
          "決定日",
          "決定",
          "手帳番号",
          "等級",
          "運転者番号",
          "更新者",
          "更新日時");

  /** Reason code of levies that were cancelled because the vehicle was gone before 1 April. */
  static final String CANCELLED = "V02";

  private static final int CANCELLED_PERMILLE = 12;

  private final long seed;

  LevyExtracts(long seed) {
    this.seed = seed;
  }

  List<Extract> levies(Vehicle vehicle) {
    List<Extract> extracts = new ArrayList<>();
    for (Levy levy : vehicle.levies()) {
      Extract extract = Extract.of(LEVIES, () -> VehicleRows.of(vehicle, levy));
      fill(extract, vehicle, levy);
      extracts.add(extract);
    }
    Dice dice = Dice.of(seed, "cancelled vehicle levy", Long.parseLong(vehicle.number()));
    if (!extracts.isEmpty() && dice.permille(CANCELLED_PERMILLE)) {
      extracts.add(cancelled(vehicle));
    }
    return extracts;
  }

  private static Extract cancelled(Vehicle vehicle) {
    Levy last = vehicle.levies().get(vehicle.levies().size() - 1);
    Extract extract = Extract.excluded(LEVIES, () -> VehicleRows.of(vehicle, last), CANCELLED);
    fill(extract, vehicle, last);
    extract.put("更正回数", last.number());
    extract.put("差引税額", 0);
    extract.put("最新", "");
    extract.put("取消", "1");
    return extract;
  }

  /** The vendor counts corrections, from 0, and keeps what is left to be paid. */
  private static void fill(Extract extract, Vehicle vehicle, Levy levy) {
    extract.put("年度", FiscalYear.wareki(levy.year()));
    extract.put("通知番号", levy.notice());
    extract.put("台帳番号", vehicle.number());
    extract.put("更正回数", levy.number() - 1);
    extract.put("納税者番号", vehicle.owner().number());
    extract.put("差引税額", levy.tax() - levy.reduction());
    extract.put("減免額", levy.reduction());
    extract.put("税率", levy.rateClass().vendorCode());
    extract.put("減免理由", levy.reason().isEmpty() ? "00" : "10");
    extract.put("納期限", CsvTexts.western(levy.due()));
    extract.put("証明期限", CsvTexts.western(levy.certificate()));
    extract.put("口座", levy.debited() ? "有" : "無");
    extract.put("最新", levy.latest() ? "*" : "");
    putStamp(extract, levy.stamp());
  }

  List<Extract> applications(Vehicle vehicle) {
    List<Extract> extracts = new ArrayList<>();
    for (Application application : vehicle.applications()) {
      Extract extract = Extract.of(APPLICATIONS, () -> VehicleRows.of(vehicle, application));
      fill(extract, vehicle, application);
      extracts.add(extract);
    }
    return extracts;
  }

  private static void fill(Extract extract, Vehicle vehicle, Application application) {
    extract.put("台帳番号", vehicle.number());
    extract.put("受付連番", CsvTexts.padded(application.serial(), 3));
    extract.put("申請種類", kind(application.kind()));
    extract.put("申請日", CsvTexts.wareki(application.applied()));
    extract.put("決定日", CsvTexts.wareki(application.decided()));
    if (application.reduction()) {
      extract.put("減免理由", "10");
      extract.put("決定", "承認");
      extract.put("手帳番号", "茨城県第" + Width.full(application.handbook()) + "号");
      extract.put("等級", Width.full(application.grade()) + "級");
      extract.put("運転者番号", application.driver());
    }
    putStamp(extract, application.stamp());
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "1" -> "交付";
      case "2" -> "返納";
      case "3" -> "減免";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static void putStamp(Extract extract, Stamp stamp) {
    extract.put("更新者", stamp.operator());
    extract.put("更新日時", CsvTexts.stamp(stamp));
  }
}
