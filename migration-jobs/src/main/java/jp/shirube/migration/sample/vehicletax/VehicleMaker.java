package jp.shirube.migration.sample.vehicletax;

import static jp.shirube.migration.sample.city.Days.earlier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.vehicletax.Vehicle.Declaration;
import jp.shirube.migration.sample.vehicletax.Vehicle.Entry;
import jp.shirube.migration.sample.vehicletax.Vehicle.Levy;
import jp.shirube.migration.sample.vehicletax.Vehicle.Machine;
import jp.shirube.migration.sample.vehicletax.Vehicle.Plate;
import org.jspecify.annotations.Nullable;

/** Makes one vehicle. */
final class VehicleMaker {

  private static final String TAXED = "1";
  private static final String FOR_SALE = "2";
  private static final String REDUCED = "3";
  private static final String CITY_PLATE = "小美玉市";
  private static final List<String> PRIVATE_KANA =
      List.of("あ", "い", "う", "え", "か", "き", "く", "け", "こ", "さ", "す", "せ", "そ", "た", "ち");
  private static final List<String> HIRE_KANA = List.of("り", "れ");
  private static final List<String> MAKES = List.of("スズキ", "ダイハツ", "ホンダ", "ニッサン", "ミツビシ", "スバル");
  private static final List<String> FARM_MAKES = List.of("クボタ", "ヤンマー", "イセキ");

  private final Dice dice;
  private final LocalDate asOf;
  private final Keeping keeping;

  VehicleMaker(Dice dice, LocalDate asOf, Keeping keeping) {
    this.dice = dice;
    this.asOf = asOf;
    this.keeping = keeping;
  }

  Vehicle make(VehicleKind kind, LocalDate acquired, long serial) {
    Party owner = keeping.owner();
    String number = owner.number() + "%02d".formatted(serial);
    Machine machine = machine(kind, acquired, number);
    String taxation = taxation(kind);
    String ownership = kind == VehicleKind.CAR && dice.permille(150) ? "2" : "1";
    List<Entry> history = history(acquired);
    LocalDate scrapped = history.get(history.size() - 1).scrapped();
    VehicleTaxes taxes = new VehicleTaxes(dice, asOf, owner.number(), keeping.reducedFor());
    List<Levy> levies =
        taxation.equals(FOR_SALE)
            ? List.of()
            : taxes.levies(machine, acquired, scrapped, taxation.equals(REDUCED));
    return new Vehicle(
        number,
        owner,
        ownership,
        keeping.bulk(),
        acquired,
        machine,
        plate(kind),
        keeping.garage(),
        levies.isEmpty() && taxation.equals(REDUCED) ? TAXED : taxation,
        history,
        levies,
        taxes.applications(kind, acquired, scrapped, levies));
  }

  /** Used vehicles were first inspected before they were acquired. */
  private Machine machine(VehicleKind kind, LocalDate acquired, String number) {
    boolean electric =
        kind == VehicleKind.KICK_SCOOTER
            || kind.fourWheeled() && acquired.getYear() >= 2022 && dice.permille(120);
    int used = dice.permille(550) || electric ? 0 : dice.between(1, 12);
    int kilowatts = kind == VehicleKind.KICK_SCOOTER ? 60 : 4_700;
    int size = electric ? kilowatts : dice.between(kind.leastCc(), kind.mostCc()) * 100;
    String letters = kind.fourWheeled() ? "HA" : "JB";
    String type = letters + dice.between(10, 99) + 'S';
    return new Machine(
        kind,
        electric,
        size,
        type + '-' + number.substring(4),
        kind.inspected() ? YearMonth.from(acquired).minusYears(used) : null,
        dice.pick(kind == VehicleKind.TRACTOR ? FARM_MAKES : MAKES),
        type);
  }

  private Plate plate(VehicleKind kind) {
    String number = Integer.toString(dice.between(1, 9999));
    if (kind.cityPlate()) {
      return new Plate(CITY_PLATE, "", dice.pick(PRIVATE_KANA), number);
    }
    String kana = dice.pick(kind.forHire() ? HIRE_KANA : PRIVATE_KANA);
    return new Plate(dice.permille(850) ? "水戸" : "つくば", group(kind), kana, number);
  }

  private String group(VehicleKind kind) {
    return switch (kind) {
      case CAR, CAR_FOR_HIRE -> "58" + dice.below(4);
      case TRUCK, TRUCK_FOR_HIRE -> "48" + dice.below(4);
      case LIGHT_MOTORCYCLE -> "1";
      default -> "";
    };
  }

  private String taxation(VehicleKind kind) {
    if (!keeping.reducedFor().isEmpty() && kind == VehicleKind.CAR) {
      return REDUCED;
    }
    boolean dealer = keeping.owner().name().endsWith("自動車整備");
    return dealer && dice.permille(400) ? FOR_SALE : TAXED;
  }

  private List<Entry> history(LocalDate acquired) {
    List<Entry> entries = new ArrayList<>();
    LocalDate end = end(acquired);
    LocalDate changed = acquired.plusDays(dice.between(40, 1_500));
    boolean changes = dice.permille(140) && changed.isBefore(end == null ? asOf : end);
    entries.add(entry(1, !changes && end == null, Declaration.REGISTRATION, "01", acquired));
    if (changes) {
      String reason = dice.permille(700) ? "04" : "05";
      entries.add(entry(2, end == null, Declaration.CHANGE, reason, changed));
    }
    if (end != null) {
      String reason = keeping.end() == null ? "11" : "13";
      entries.add(entry(entries.size() + 1, true, Declaration.SCRAPPING, reason, end));
    }
    return entries;
  }

  /** When it is scrapped: when the owner leaves, or now and then by itself. */
  private @Nullable LocalDate end(LocalDate acquired) {
    LocalDate left = keeping.end();
    if (left != null) {
      return left.plusDays(30).isBefore(asOf) ? left.plusDays(dice.below(30)) : left;
    }
    LocalDate worn = acquired.plusDays(dice.between(400, 5_000));
    return dice.permille(180) && worn.isBefore(asOf) ? worn : null;
  }

  private Entry entry(
      int number, boolean latest, Declaration declaration, String reason, LocalDate day) {
    LocalDate declared = earlier(day.plusDays(dice.below(15)), asOf);
    LocalDate processed = earlier(declared.plusDays(dice.below(4)), asOf);
    LocalDate scrapped = declaration == Declaration.SCRAPPING ? day : null;
    Stamp stamp = Stamp.of(dice, processed);
    return new Entry(
        number, latest, declaration, reason, day, declared, processed, scrapped, stamp);
  }
}
