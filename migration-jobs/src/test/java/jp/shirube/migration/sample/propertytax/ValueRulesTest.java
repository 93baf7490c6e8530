package jp.shirube.migration.sample.propertytax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRulesTest {

  private static final Stamp STAMP =
      new Stamp("OP1000", LocalDate.of(2026, 4, 10), LocalTime.of(9, 0));

  @ParameterizedTest
  @CsvSource({"15000, 0, NONE", "20000, 1, SMALL", "20001, 1, GENERAL", "40000, 2, SMALL"})
  void aHomesLandIsSmallUpToTwoHundredSquareMetres(long area, int homes, Residence expected) {
    assertThat(Residence.of(area, homes)).isEqualTo(expected);
  }

  /** 200 of 300 square metres are small: 4,000,000 / 6 + 2,000,000 / 3. */
  @Test
  void theSmallPartIsReducedToASixthTheRestToAThird() {
    assertThat(Residence.reduced(6_000_000, 30_000, 1)).isEqualTo(666_666 + 666_666);
    assertThat(Residence.reduced(6_000_000, 20_000, 1)).isEqualTo(1_000_000);
    assertThat(Residence.reducedForPlanning(6_000_000, 30_000, 1)).isEqualTo(1_333_333 + 1_333_333);
  }

  @Test
  void otherBuiltLandIsTaxedBySeventyPercentOfItsValue() {
    Valuation value =
        LandRules.value(land(LandUse.BUILT, 50_000, 10_000, 0), 2026, 1, true, 10_000, STAMP);
    assertThat(value.value()).isEqualTo(5_000_000);
    assertThat(value.base()).isEqualTo(3_500_000);
    assertThat(value.tax()).isEqualTo(49_000);
    assertThat(value.level()).isEqualTo(700);
  }

  @Test
  void fieldsAreTaxedByTheirValueAndRoadsNotAtAll() {
    Valuation paddy =
        LandRules.value(land(LandUse.PADDY, 100_000, 100, 0), 2026, 1, true, 100, STAMP);
    assertThat(paddy.base()).isEqualTo(paddy.value()).isEqualTo(100_000);
    Valuation road =
        LandRules.value(land(LandUse.PUBLIC_ROAD, 2_000, 2_000, 0), 2026, 1, true, 2_000, STAMP);
    assertThat(road.value()).isZero();
    assertThat(road.tax()).isZero();
  }

  @Test
  void theBurdenOfAHomesLandRisesToTheFullBase() {
    Land home = land(LandUse.BUILT, 20_000, 12_000, 1);
    int before = LandRules.level(home, 2024);
    assertThat(before).isBetween(880, 1_000);
    assertThat(LandRules.level(home, 2025)).isEqualTo(Math.min(1_000, before + 50));
    assertThat(LandRules.value(home, 2026, 1, true, 12_000, STAMP).base()).isEqualTo(400_000);
  }

  private static Land land(LandUse use, long area, int price, int homes) {
    return new Land(
        "0100000010101", "小川", "１番１", use, area, use, area, price, homes, false, "", "1", 2020);
  }

  @Test
  void valuesHoldForThreeYears() {
    assertThat(Valuations.baseYear(2023)).isEqualTo(2021);
    assertThat(Valuations.baseYear(2024)).isEqualTo(2024);
    assertThat(Valuations.baseYear(2026)).isEqualTo(2024);
    assertThat(Valuations.baseYear(2027)).isEqualTo(2027);
  }

  /** 100 square metres of 100,000 points at 80 %, 1.039 yen a point. */
  @Test
  void aNewWoodenHomeIsHalvedForThreeYears() {
    House home = house(2025, 10_000);
    Valuation first = HouseRules.value(home, 2026, STAMP);
    assertThat(first.points()).isEqualTo(10_000_000);
    assertThat(first.wear()).isEqualTo(8_000);
    assertThat(first.value()).isEqualTo(8_312_000);
    assertThat(first.halved()).isTrue();
    assertThat(first.tax()).isEqualTo(116_368 / 2);
    assertThat(HouseRules.halved(home, 2028)).isTrue();
    assertThat(HouseRules.halved(home, 2029)).isFalse();
  }

  @Test
  void wearStopsAtAFifth() {
    assertThat(HouseRules.wear(house(1975, 10_000), 2024)).isEqualTo(2_000);
    assertThat(HouseRules.wear(house(2023, 10_000), 2024)).isEqualTo(8_000);
  }

  private static House house(int built, long area) {
    return new House(
        "0100000010201",
        "小川",
        "１番１",
        "１番１",
        "01",
        "01",
        "01",
        2,
        area,
        new VagueDate(built, 5, 10),
        100_000,
        false,
        built + 1);
  }
}
