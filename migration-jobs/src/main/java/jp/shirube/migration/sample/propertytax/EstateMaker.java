package jp.shirube.migration.sample.propertytax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.Address;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Party;
import jp.shirube.migration.sample.city.VagueDate;
import jp.shirube.migration.sample.city.Width;
import jp.shirube.migration.sample.propertytax.Estate.Share;

/** Makes the land and houses of one owner. */
final class EstateMaker {

  private static final String DWELLING = "01";
  private static final String SHED = "09";
  private static final String WOOD = "01";
  private static final String STEEL = "04";
  private static final String LIGHT_STEEL = "05";
  private static final int DATES_KEPT_SINCE = 1985;

  private final Dice dice;
  private final LocalDate asOf;
  private final String number;
  private final Address address;
  private final LocalDate since;
  private final boolean planned;
  private final List<Land> lands = new ArrayList<>();
  private final List<House> houses = new ArrayList<>();

  /**
   * @param number 宛名番号 that the numbers of the property begin with
   * @param since first day on which something may have been acquired
   */
  EstateMaker(Dice dice, LocalDate asOf, String number, Address address, LocalDate since) {
    this.dice = dice;
    this.asOf = asOf;
    this.number = number;
    this.address = address;
    this.since = since;
    this.planned = dice.permille(350);
  }

  Estate estate(Party owner, String code, String taxpayer, List<Share> shares) {
    LocalDate acquired = dice.day(since, asOf.minusMonths(8));
    return new Estate(owner, code, taxpayer, shares, acquired, lands, houses);
  }

  /** A dwelling on built land, sometimes with a shed, a strip of road or a part split off. */
  void addHome() {
    String lot = lot();
    LocalDate built = built();
    String structure = dice.pick(List.of(WOOD, WOOD, WOOD, LIGHT_STEEL, STEEL));
    houses.add(house(lot, DWELLING, structure, dice.between(6_000, 18_500), built));
    if (dice.permille(160)) {
      houses.add(house(lot, SHED, WOOD, dice.between(900, 4_200), built));
    }
    Land home = land(lot, LandUse.BUILT, dice.between(13_000, 62_000), 1, "");
    lands.add(home);
    if (dice.permille(60)) {
      lands.add(land(lot(), LandUse.BUILT, dice.between(4_000, 9_000), 1, home.number()));
    }
    if (dice.permille(40)) {
      lands.add(land(lot(), LandUse.PUBLIC_ROAD, dice.between(10, 60) * 100L, 0, ""));
    }
  }

  void addFarm() {
    int pieces = dice.between(1, 4);
    for (int i = 0; i < pieces; i++) {
      LandUse use = dice.pick(List.of(LandUse.PADDY, LandUse.PADDY, LandUse.FIELD, LandUse.FOREST));
      lands.add(land(lot(), use, dice.between(200, 3_000) * 100L, 0, ""));
    }
  }

  /** Office, works or store houses of a corporation, with a yard. */
  void addPremises(int employees) {
    String lot = lot();
    LocalDate built = built();
    String kind = dice.pick(List.of("04", "05", "06", "07"));
    long area = 8_000L + employees * dice.between(800, 2_500);
    houses.add(house(lot, kind, dice.pick(List.of(STEEL, STEEL, "03")), area, built));
    lands.add(land(lot, LandUse.BUILT, area * 2 + dice.below(20_000), 0, ""));
    if (dice.permille(450)) {
      lands.add(land(lot(), LandUse.MISCELLANEOUS, dice.between(300, 2_500) * 100L, 0, ""));
    }
  }

  private LocalDate built() {
    LocalDate first = since.isBefore(asOf.minusYears(55)) ? asOf.minusYears(55) : since;
    return dice.day(first, asOf.minusMonths(6));
  }

  private String lot() {
    return Width.full(dice.between(1, 2_900) + "番" + dice.between(1, 99));
  }

  private Land land(String lot, LandUse use, long area, int homes, String splitFrom) {
    boolean changed = use == LandUse.BUILT && dice.permille(90);
    long measured = dice.permille(80) ? area - area / 50 / 100 * 100 : area;
    return new Land(
        number + '1' + "%02d".formatted(lands.size() + 1),
        address.town(),
        lot,
        changed ? LandUse.FIELD : use,
        measured,
        use,
        area,
        dice.between(use.lowest(), use.highest()),
        homes,
        planned && !use.farmed(),
        splitFrom,
        Long.toString(dice.between(1, 99_999)),
        since.getYear() + 1);
  }

  private House house(String lot, String kind, String structure, long area, LocalDate built) {
    boolean registered = !kind.equals(SHED);
    VagueDate day = VagueDate.of(built);
    boolean vague = built.getYear() < DATES_KEPT_SINCE && dice.permille(300);
    return new House(
        number + '2' + "%02d".formatted(houses.size() + 1),
        address.town(),
        lot,
        registered ? lot + (dice.permille(100) ? "の２" : "") : "",
        kind,
        structure,
        dice.pick(List.of("01", "02", "03")),
        kind.equals(SHED) ? 1 : dice.between(1, 2),
        area,
        vague ? day.withoutDay() : day,
        kind.equals(SHED) ? dice.between(25_000, 40_000) : dice.between(72_000, 118_000),
        planned,
        built.getYear() + 1);
  }
}
