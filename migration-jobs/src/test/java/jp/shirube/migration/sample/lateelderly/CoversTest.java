package jp.shirube.migration.sample.lateelderly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.lateelderly.Cover.Entry;
import jp.shirube.migration.sample.lateelderly.Cover.Instalment;
import jp.shirube.migration.sample.lateelderly.Cover.Premium;
import jp.shirube.migration.sample.lateelderly.Cover.Qualification;
import org.junit.jupiter.api.Test;

class CoversTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private static final City CITY = new City(5, 2_000, AS_OF);
  private static final List<Cover> COVERS = covers();

  private static List<Cover> covers() {
    Covers covers = new Covers(CITY);
    List<Cover> all = new ArrayList<>();
    CITY.forEach(household -> all.addAll(covers.of(household)));
    return all;
  }

  private static Stream<Premium> premiums() {
    return COVERS.stream().flatMap(cover -> cover.premiums().stream());
  }

  private static LocalDate ofAge(Cover cover) {
    return cover.resident().birth().representative().plusYears(75);
  }

  @Test
  void everybodyWhoHasLongBeenOfAgeIsCoveredOnce() {
    List<Resident> old = new ArrayList<>();
    for (Household household : CITY) {
      household.members().stream()
          .filter(member -> member.living() && member.age(AS_OF) > 75)
          .filter(CoversTest::longHere)
          .forEach(old::add);
    }
    assertThat(COVERS.stream().map(Cover::resident)).containsAll(old).doesNotHaveDuplicates();
    assertThat(old).hasSizeGreaterThan(100);
  }

  private static boolean longHere(Resident resident) {
    return resident.events().get(0).date().representative().isBefore(AS_OF.minusDays(60));
  }

  @Test
  void whoIsYoungerHasACertifiedDisability() {
    for (Cover cover : COVERS) {
      LocalDate born = cover.resident().birth().representative();
      for (Qualification entry : cover.qualifications()) {
        assertThat(entry.disabled()).isEqualTo(entry.from().isBefore(ofAge(cover)));
        assertThat(entry.entry() == Entry.CERTIFIED).isEqualTo(entry.certified() != null);
        assertThat(entry.from()).isAfter(born.plusYears(65));
        assertThat(entry.disabled() && entry.certified() == null).isFalse();
      }
    }
    assertThat(COVERS.stream().flatMap(cover -> cover.qualifications().stream()))
        .anyMatch(Qualification::disabled)
        .extracting(Qualification::entry)
        .containsOnly(Entry.values());
  }

  @Test
  void entriesFollowEachOtherWithoutAGap() {
    for (Cover cover : COVERS) {
      List<Qualification> entries = cover.qualifications();
      for (int i = 0; i < entries.size(); i++) {
        Qualification entry = entries.get(i);
        boolean last = i == entries.size() - 1;
        assertThat(entry.latest()).isEqualTo(last);
        assertThat(entry.number()).isEqualTo(i + 1);
        LocalDate next = last ? entry.lost() : entries.get(i + 1).from();
        assertThat(entry.to()).isEqualTo(next == null ? null : next.minusDays(1));
        assertThat(entry.lost() == null).isEqualTo(entry.exit() == null);
      }
      assertThat(entries.get(entries.size() - 1).lost() == null)
          .isEqualTo(cover.resident().living());
    }
  }

  @Test
  void instalmentsSumUpToThePremium() {
    assertThat(premiums())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            premium -> {
              long sum = premium.instalments().stream().mapToLong(Instalment::amount).sum();
              assertThat(sum).isEqualTo(premium.amounts().total());
              assertThat(premium.special() + premium.ordinary()).isEqualTo(sum);
            });
    assertThat(premiums())
        .allSatisfy(one -> assertThat(one.stamp().date()).isBeforeOrEqualTo(AS_OF))
        .allSatisfy(one -> assertThat(one.instalments()).hasSizeBetween(1, 9));
    assertThat(premiums().map(Premium::collection).distinct()).hasSize(3);
    assertThat(premiums().map(Premium::correction).distinct())
        .containsExactlyInAnyOrder("", "01", "02", "03");
    assertThat(premiums()).anyMatch(premium -> premium.levyYear() > premium.year());
  }

  @Test
  void amountsAreThoseOfTheRates() {
    assertThat(Amounts.of(2026, 0, 7, 12))
        .isEqualTo(new Amounts(0, 966, 12, 0, 47_500, 33_250, 0, 0));
    assertThat(Amounts.of(2026, 0, 7, 12).total()).isEqualTo(14_200);
    assertThat(Amounts.of(2026, 1_000_000, 0, 6).total()).isEqualTo(72_000);
    assertThat(Amounts.of(2026, 20_000_000, 0, 12).total()).isEqualTo(800_000);
    assertThat(Amounts.of(2023, 20_000_000, 0, 12).total()).isEqualTo(660_000);
    assertThat(Amounts.of(2026, 0, 7, 12).halved().total()).isEqualTo(7_100);
  }

  @Test
  void nothingIsPaidOrRemindedOfBeforeItsTime() {
    for (Instalment one : premiums().flatMap(premium -> premium.instalments().stream()).toList()) {
      assertThat(one.paid()).isBetween(0L, one.amount());
      assertThat(one.paid() > 0 || one.amount() == 0)
          .isEqualTo(one.paidOn() != null || one.amount() == 0);
      assertThat(one.due().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      if (one.paidOn() != null) {
        assertThat(one.paidOn()).isBeforeOrEqualTo(AS_OF);
      }
      if (one.reminded() != null) {
        assertThat(one.reminded()).isAfter(one.due()).isBeforeOrEqualTo(AS_OF);
        assertThat(one.paid()).isLessThan(one.amount());
      }
    }
    assertThat(premiums().flatMap(premium -> premium.instalments().stream()))
        .anyMatch(one -> one.reminded() != null);
  }

  @Test
  void aYearIsSplitAsItIsCollected() {
    Premium special =
        premiums()
            .filter(one -> one.collection() == Cover.Collection.SPECIAL && one.latest())
            .filter(one -> one.correction().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(special.instalments().stream().map(Instalment::period))
        .containsExactly("11", "12", "13", "14", "15", "16");
    assertThat(special.instalments().get(0).amount())
        .isEqualTo(special.instalments().get(2).amount());
    assertThat(
            premiums()
                .filter(one -> one.collection() == Cover.Collection.BOTH)
                .map(one -> one.instalments().stream().map(Instalment::period).toList())
                .collect(Collectors.toSet()))
        .contains(List.of("01", "02", "03", "14", "15", "16"));
  }
}
