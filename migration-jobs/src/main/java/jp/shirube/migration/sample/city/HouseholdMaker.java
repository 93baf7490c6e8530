package jp.shirube.migration.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one household out of its own dice. */
final class HouseholdMaker {

  private static final int FOREIGN_PERMILLE = 40;
  private static final List<String> FOREIGN_COUNTRIES =
      List.of("CHN", "CHN", "CHN", "KOR", "KOR", "AUS", "BEL", "DNK", "FRA", "DEU");

  private final long seed;
  private final LocalDate asOf;
  private final Serial residents = new Serial(10_000_001);
  private final Serial households = new Serial(20_000_001);

  HouseholdMaker(long seed, LocalDate asOf) {
    this.seed = seed;
    this.asOf = asOf;
  }

  /** The household of that index with no more than so many members. */
  Household make(long index, long limit) {
    Dice dice = Dice.of(seed, "household", index);
    String country = dice.permille(FOREIGN_PERMILLE) ? dice.pick(FOREIGN_COUNTRIES) : null;
    FamilyPlan plan = new FamilyPlan(dice);
    List<Draft> drafts = country == null ? plan.draw() : plan.drawSmall();
    String number = households.take();
    HouseholdStory story =
        HouseholdStory.draw(
            dice, asOf, drafts.get(0).age(), country == null ? null : Visas.home(country));
    return new Household(index, number, members(dice, number, story, drafts, country, limit));
  }

  private List<Resident> members(
      Dice dice,
      String number,
      HouseholdStory story,
      List<Draft> drafts,
      @Nullable String country,
      long limit) {
    MemberMaker maker = new MemberMaker(dice, asOf, story, country, drafts.size() == 1);
    List<Resident> members = new ArrayList<>();
    for (Draft draft : drafts.subList(0, (int) Math.min(limit, drafts.size()))) {
      members.add(maker.make(draft, residents.take(), number, members.size() + 1));
    }
    return Family.withFirsts(members);
  }
}
