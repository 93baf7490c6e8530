package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.migration.sample.city.Insurance.State;

/** Derives which households are insured with the city, and what follows. */
public final class Insurances {

  private static final int INSURED_PERMILLE = 380;
  private static final int LATER_STAGE_AGE = 75;
  private static final long FIRST_SYMBOL = 10_000_000;

  private final City city;

  public Insurances(City city) {
    this.city = city;
  }

  /** The household's insurance; empty for most households. */
  public Optional<Insurance> of(Household household) {
    Dice dice = Dice.of(city.seed(), "insurance", household.index());
    List<Resident> insured = household.members().stream().filter(this::insurable).toList();
    if (insured.isEmpty() || !dice.permille(INSURED_PERMILLE)) {
      return Optional.empty();
    }
    Memberships memberships = new Memberships(dice, city.asOf());
    LocalDate from = memberships.acquired(insured.get(0));
    boolean fictitious = !insured.get(0).equals(household.head());
    String symbol = Long.toString(FIRST_SYMBOL + household.index());
    return Optional.of(
        new Insurance(
            symbol,
            household.number(),
            household.head().number(),
            states(dice, insured.size(), fictitious, from),
            memberships.of(household, insured),
            new Levies(dice, city.asOf(), symbol).of(insured.size(), from),
            new Benefits(dice, city.asOf()).since(from)));
  }

  private boolean insurable(Resident resident) {
    return resident.living() && resident.age(city.asOf()) < LATER_STAGE_AGE;
  }

  private List<State> states(Dice dice, int insured, boolean fictitious, LocalDate from) {
    List<State> states = new ArrayList<>();
    LocalDate change = from.plusDays(dice.between(100, 900));
    boolean changed = change.isBefore(city.asOf().minusDays(30)) && dice.permille(300);
    boolean arrears = dice.permille(80);
    if (changed) {
      LocalDate to = change.minusDays(1);
      states.add(
          new State(1, false, fictitious, insured + 1, from, to, false, Stamp.of(dice, from)));
    }
    LocalDate since = changed ? change : from;
    states.add(
        new State(
            states.size() + 1,
            true,
            fictitious,
            insured,
            since,
            null,
            arrears,
            Stamp.of(dice, since)));
    return states;
  }
}
