package jp.shirube.migration.sample.familyregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Domicile;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FamilyRegistersTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final City CITY = new City(5, 2_000, AS_OF);

  private static final Map<Household, List<FamilyRegister>> REGISTERS = new HashMap<>();

  @BeforeAll
  static void make() {
    FamilyRegisters maker = new FamilyRegisters(CITY);
    CITY.forEach(household -> REGISTERS.put(household, maker.of(household)));
  }

  private static Stream<FamilyRegister> registers() {
    return REGISTERS.values().stream().flatMap(List::stream);
  }

  private static Stream<Entry> entries() {
    return registers().flatMap(register -> register.entries().stream());
  }

  @Test
  void everyJapaneseOfThisDomicileStandsInOneRegisterAndNobodyElse() {
    REGISTERS.forEach(
        (household, registers) -> {
          List<String> standing =
              registers.stream()
                  .flatMap(register -> register.entries().stream())
                  .filter(entry -> entry.leftBy() != Entry.Cause.MARRIAGE)
                  .map(entry -> entry.person().resident())
                  .filter(Objects::nonNull)
                  .map(Resident::number)
                  .toList();
          assertThat(standing)
              .containsExactlyInAnyOrderElementsOf(
                  household.members().stream()
                      .filter(FamilyRegistersTest::here)
                      .map(Resident::number)
                      .toList());
        });
  }

  private static boolean here(Resident resident) {
    Domicile domicile = resident.domicile();
    return domicile != null && domicile.code().equals(City.CODE);
  }

  @Test
  void theFirstEntryIsThatOfTheRegister() {
    assertThat(registers())
        .isNotEmpty()
        .allSatisfy(
            register -> {
              Person first = register.entries().get(0).person();
              assertThat(first.name().full()).isEqualTo(register.domicile().first());
              assertThat(first.name().kana()).isEqualTo(register.domicile().firstKana());
            });
  }

  @Test
  void aMembersDomicileIsTheRegisterTheMemberStandsIn() {
    assertThat(registers())
        .allSatisfy(
            register ->
                assertThat(register.entries())
                    .filteredOn(entry -> entry.leftBy() != Entry.Cause.MARRIAGE)
                    .extracting(entry -> entry.person().resident())
                    .filteredOn(Objects::nonNull)
                    .allMatch(member -> register.domicile().equals(member.domicile())));
  }

  @Test
  void noRegisterHoldsThreeGenerations() {
    assertThat(registers())
        .allSatisfy(
            register -> {
              List<String> names = new ArrayList<>();
              register.entries().forEach(entry -> names.add(entry.person().name().full()));
              List<Entry> parents =
                  register.entries().stream().filter(entry -> isTitle(register, entry)).toList();
              assertThat(parents).hasSizeBetween(1, 2);
              assertThat(register.entries())
                  .filteredOn(entry -> !parents.contains(entry) && !entry.adopted())
                  .allMatch(
                      entry -> names.contains(entry.father()) || names.contains(entry.mother()));
            });
  }

  private static boolean isTitle(FamilyRegister register, Entry entry) {
    return entry.enteredBy() == Entry.Cause.MARRIAGE
        || entry.enteredBy() == Entry.Cause.DIVORCE
        || entry == register.entries().get(0);
  }

  @Test
  void couplesMarryOfAge() {
    assertThat(entries().filter(entry -> entry.enteredBy() == Entry.Cause.MARRIAGE))
        .isNotEmpty()
        .allMatch(entry -> !entry.person().born().plusYears(18).isAfter(entry.entered()));
  }

  @Test
  void aLivingSpouseHasALivingSpouse() {
    assertThat(registers())
        .allSatisfy(
            register -> {
              List<String> spouses =
                  register.entries().stream()
                      .map(Entry::spouse)
                      .filter(spouse -> !spouse.equals("0"))
                      .toList();
              assertThat(spouses).isIn(List.of(), List.of("1", "2"));
            });
  }

  @Test
  void aRegisterIsClosedWhenNobodyIsLeft() {
    assertThat(registers())
        .anyMatch(register -> register.closed() != null)
        .allSatisfy(
            register ->
                assertThat(register.closed() == null)
                    .isEqualTo(
                        register.entries().stream().anyMatch(entry -> entry.left() == null)));
  }

  @Test
  void whatHappensComesAfterBirthAndBeforeToday() {
    assertThat(entries())
        .allSatisfy(
            entry -> {
              LocalDate born = entry.person().born();
              assertThat(entry.entered()).isBetween(born, AS_OF);
              assertThat(entry.matters())
                  .isNotEmpty()
                  .allMatch(matter -> !matter.accepted().isBefore(matter.notified()))
                  .allMatch(matter -> !matter.recorded().isBefore(matter.accepted()))
                  .allMatch(matter -> !matter.recorded().isAfter(AS_OF))
                  .allMatch(matter -> !matter.happened().representative().isBefore(born));
              if (entry.left() != null) {
                assertThat(entry.left()).isBetween(entry.entered(), AS_OF);
              }
            });
  }

  @Test
  void peopleAreStruckOffByDeathAndMarriageAndEveryKindOfMatterHappens() {
    assertThat(entries().map(Entry::leftBy)).contains(Entry.Cause.DEATH, Entry.Cause.MARRIAGE);
    assertThat(entries().map(Entry::enteredBy))
        .contains(Entry.Cause.BIRTH, Entry.Cause.ADOPTION, Entry.Cause.DIVORCE);
    assertThat(entries().flatMap(entry -> entry.matters().stream()).map(Matter::kind))
        .contains(Matter.Kind.values());
    assertThat(registers().map(FamilyRegister::reason)).contains(FamilyRegister.Reason.values());
  }

  @Test
  void childrenStandAsTheyWereBorn() {
    assertThat(registers())
        .allSatisfy(
            register ->
                assertThat(
                        register.entries().stream()
                            .filter(entry -> !isTitle(register, entry))
                            .map(entry -> entry.person().born()))
                    .isSorted());
  }
}
