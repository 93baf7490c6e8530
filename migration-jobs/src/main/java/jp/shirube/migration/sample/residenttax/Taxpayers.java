package jp.shirube.migration.sample.residenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.FiscalYear;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Outsider;
import jp.shirube.migration.sample.city.Resident;
import jp.shirube.migration.sample.city.SecondHome;
import jp.shirube.migration.sample.residenttax.Claims.Member;

/** Derives who is registered as a taxpayer, for the tax years that the vendor keeps. */
final class Taxpayers {

  private static final int YEARS = 2;
  private static final int GROWN_UP = 18;

  private final City city;
  private final Incomes incomes;
  private final TaxpayerMaker maker;
  private final int lastYear;

  Taxpayers(City city, Employers employers) {
    this.city = city;
    this.incomes = new Incomes(city.seed());
    this.lastYear = lastYear(city.asOf());
    this.maker = new TaxpayerMaker(city, employers, lastYear);
  }

  /** The tax year whose first notices are out. */
  private static int lastYear(LocalDate asOf) {
    int year = FiscalYear.of(asOf);
    return TaxpayerMaker.noticed(year).isAfter(asOf) ? year - 1 : year;
  }

  List<Taxpayer> of(Household household) {
    List<Taxpayer> taxpayers = new ArrayList<>();
    for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
      addYear(taxpayers, members(household, year), year);
    }
    return taxpayers;
  }

  private List<Member> members(Household household, int year) {
    return household.members().stream()
        .filter(resident -> livedHere(resident, LocalDate.of(year, 1, 1)))
        .map(resident -> new Member(resident, incomes.of(resident, year)))
        .toList();
  }

  private static boolean livedHere(Resident resident, LocalDate day) {
    return !resident.since().representative().isAfter(day)
        && (resident.living() || resident.latest().date().representative().isAfter(day));
  }

  private void addYear(List<Taxpayer> taxpayers, List<Member> members, int year) {
    for (Member member : members) {
      if (member.age(year) >= GROWN_UP || !member.income().none()) {
        Claims claims = claims(member, members, year);
        taxpayers.add(maker.resident(member, claims, year));
      }
    }
  }

  private static Claims claims(Member member, List<Member> members, int year) {
    if (member.resident().order() > 1) {
      return Claims.NONE;
    }
    List<Member> others = members.stream().filter(other -> !other.equals(member)).toList();
    return Claims.of(member, others, year);
  }

  /** Those who keep a house in the city owe the flat parts. */
  List<Taxpayer> of(Outsider outsider) {
    List<Taxpayer> taxpayers = new ArrayList<>();
    if (SecondHome.keptBy(outsider, city.seed())) {
      for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
        taxpayers.add(maker.outsider(outsider, year));
      }
    }
    return taxpayers;
  }
}
