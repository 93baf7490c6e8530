package jp.shirube.migration.sample.voterregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.migration.sample.city.City;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.Event;
import jp.shirube.migration.sample.city.Household;
import jp.shirube.migration.sample.city.Resident;

/**
 * Makes the voters' register: Japanese who are of age and have lived here for three months, from
 * the next regular day of registration (the first of March, June, September, December).
 */
public final class Voters {

  /** The day from which people of 18 may vote; before, those of 20. */
  private static final LocalDate EIGHTEEN_SINCE = LocalDate.of(2016, 6, 19);

  private static final int LINES = 25;
  private static final int SERIALS_FROM = 10_000_000;
  private static final int BY_ELECTION_PERMILLE = 120;
  private static final int JUROR_PERMILLE = 30;

  private final City city;
  private final List<Election> elections;

  public Voters(City city) {
    this.city = city;
    this.elections = Election.before(city.asOf());
  }

  /** Those of the household. */
  public List<Voter> of(Household household) {
    List<Voter> voters = new ArrayList<>();
    for (Resident resident : household.members()) {
      addTo(voters, resident);
    }
    return voters;
  }

  private void addTo(List<Voter> voters, Resident resident) {
    LocalDate ofAge = ofAge(resident.birth().representative());
    LocalDate settled = resident.events().get(0).date().representative().plusMonths(3);
    LocalDate qualified = ofAge.isAfter(settled) ? ofAge : settled;
    LocalDate regular = regularDay(qualified);
    if (resident.foreign() != null || regular.isAfter(lastDay(resident))) {
      return;
    }
    Dice dice = Dice.of(city.seed(), "voter", Long.parseLong(resident.number()));
    boolean byElection = dice.permille(BY_ELECTION_PERMILLE);
    LocalDate registered = byElection ? dice.day(qualified, regular) : regular;
    RegistrationStory story =
        new RegistrationStory(dice, city.asOf(), registered, byElection, ofAge.isAfter(settled));
    List<Registration> history = story.of(resident);
    int serial = Integer.parseInt(resident.number()) / 10 - SERIALS_FROM;
    List<Ballot> ballots = new ArrayList<>();
    elections.forEach(election -> election.addBallots(ballots, dice, history));
    voters.add(
        new Voter(
            resident,
            PollingDistrict.of(history.get(0).address()),
            serial / LINES + 1,
            serial % LINES + 1,
            dice.permille(JUROR_PERMILLE),
            history,
            ballots));
  }

  private LocalDate lastDay(Resident resident) {
    Event latest = resident.latest();
    return resident.living() ? city.asOf() : latest.date().representative().minusDays(1);
  }

  static LocalDate ofAge(LocalDate birth) {
    LocalDate eighteen = birth.plusYears(18);
    LocalDate twenty = birth.plusYears(20);
    if (!eighteen.isBefore(EIGHTEEN_SINCE)) {
      return eighteen;
    }
    return twenty.isBefore(EIGHTEEN_SINCE) ? twenty : EIGHTEEN_SINCE;
  }

  /** The first of March, June, September or December on or after the day. */
  static LocalDate regularDay(LocalDate day) {
    LocalDate first = day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
    return first.plusMonths((3 - first.getMonthValue() % 3) % 3);
  }
}
