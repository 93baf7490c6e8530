package jp.shirube.migration.sample.city;

import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import jp.shirube.migration.sample.city.Books.Foreigner;
import jp.shirube.migration.sample.city.Books.Word;
import org.jspecify.annotations.Nullable;

/** Makes the members of one household. */
final class MemberMaker {

  private static final LocalDate REISSUED = LocalDate.of(1994, 3, 1);
  private static final int BIRTHS_KEPT_SINCE = 1967;

  private final Dice dice;
  private final LocalDate asOf;
  private final HouseholdStory home;
  private final @Nullable String country;
  private final boolean alone;
  private final NameGiver names;
  private final Word surname;
  private final Domicile domicile;

  MemberMaker(
      Dice dice, LocalDate asOf, HouseholdStory home, @Nullable String country, boolean alone) {
    this.dice = dice;
    this.asOf = asOf;
    this.home = home;
    this.country = country;
    this.alone = alone;
    this.names = new NameGiver(dice);
    this.surname = names.surname();
    this.domicile = domicile();
  }

  Resident make(Draft draft, String number, String household, int order) {
    Foreigner foreigner = country == null ? null : names.foreigner(country, draft.sex());
    PersonName name =
        foreigner == null
            ? names.japanese(surname, draft.sex(), draft.age())
            : NameGiver.foreign(foreigner);
    VagueDate birth = BirthDay.draw(dice, asOf, draft.age(), foreigner != null);
    LifeStory story = new LifeStory(dice, asOf, home);
    Place origin = enter(story, draft, birth);
    VagueDate since = VagueDate.of(story.lastDay());
    since = origin == null && isBirth(birth) ? birth : since;
    live(story, draft, name, foreigner);
    leave(story, draft);
    return new Resident(
        number,
        household,
        order,
        draft.relation(),
        draft.sex(),
        birth,
        since,
        origin,
        country == null ? null : Visas.draw(dice, asOf, country, since),
        country == null ? domicile : null,
        story.events(name, country == null ? home.destination() : Visas.home(country)));
  }

  /** The first entry of the history; returns from where the person came, null for nowhere. */
  private @Nullable Place enter(LifeStory story, Draft draft, VagueDate birth) {
    if (home.arrival() != null && birth.representative().isBefore(home.arrival())) {
      Reason reason = country == null ? Reason.MOVE_IN : Reason.ARRIVAL_FROM_ABROAD;
      story.happens(reason, VagueDate.of(home.arrival()), null);
      return home.origin();
    }
    if (draft.married()) {
      story.happens(Reason.MOVE_IN, VagueDate.of(wedding(birth)), null);
      return Places.elsewhere(dice);
    }
    boolean birthKept = isBirth(birth);
    story.happens(
        birthKept ? Reason.BIRTH : Reason.REISSUE,
        birthKept ? birth : VagueDate.of(REISSUED),
        null);
    return null;
  }

  private static boolean isBirth(VagueDate birth) {
    return birth.year() >= BIRTHS_KEPT_SINCE;
  }

  private LocalDate wedding(VagueDate birth) {
    LocalDate grownUp = birth.representative().plusYears(19);
    LocalDate first = LocalDate.of(BIRTHS_KEPT_SINCE, 1, 1);
    LocalDate from = grownUp.isBefore(first) ? first : grownUp;
    LocalDate to = from.plusYears(15);
    LocalDate limit = asOf.minusDays(250);
    return dice.day(from, to.isBefore(limit) ? to : limit);
  }

  private void live(LifeStory story, Draft draft, PersonName name, @Nullable Foreigner foreigner) {
    LocalDate moved = home.relocation();
    if (moved != null && story.lastDay().isBefore(moved)) {
      story.happens(Reason.RELOCATION, VagueDate.of(moved), null);
    }
    LocalDate day = story.lastDay().plusDays(dice.between(10, 100));
    if (day.isAfter(asOf.minusDays(160))) {
      return;
    }
    if (foreigner != null && !foreigner.alias().isEmpty()) {
      story.happens(
          Reason.ALIAS,
          VagueDate.of(day),
          name.withAlias(foreigner.alias(), foreigner.aliasKana()));
    } else if (draft.married() && day.isAfter(LocalDate.of(2019, 11, 5)) && dice.permille(250)) {
      Word former = names.surname();
      story.happens(
          Reason.FORMER_SURNAME, VagueDate.of(day), name.withFormer(former.text(), former.kana()));
    } else if (foreigner == null && dice.permille(40)) {
      story.happens(Reason.CORRECTION, VagueDate.of(day), null);
    }
  }

  private void leave(LifeStory story, Draft draft) {
    if (home.departure() != null) {
      Reason reason = country == null ? Reason.MOVE_OUT : Reason.MOVE_ABROAD;
      story.happens(reason, VagueDate.of(later(home.departure(), story.lastDay())), null);
      return;
    }
    Reason reason = reasonToLeave(draft);
    LocalDate first = story.lastDay().plusDays(5);
    LocalDate last = asOf.minusDays(10);
    if (reason != null && first.isBefore(last)) {
      LocalDate from = first.isBefore(asOf.minusYears(4)) ? asOf.minusYears(4) : first;
      story.happens(reason, VagueDate.of(dice.day(from, last)), null);
    }
  }

  private @Nullable Reason reasonToLeave(Draft draft) {
    boolean head = draft.relation() == Relation.HEAD;
    if (head && !alone) {
      return null;
    }
    if (draft.age() >= 65 && dice.permille(80)) {
      return Reason.DEATH;
    }
    if (head) {
      return dice.permille(10) ? Reason.STRIKE_OFF : null;
    }
    boolean grownChild = draft.relation() == Relation.CHILD && draft.age() >= 19;
    return grownChild && dice.permille(180) ? Reason.MOVE_OUT : null;
  }

  private Domicile domicile() {
    PersonName first = names.japanese(surname, Sex.MALE, dice.between(30, 90));
    if (dice.permille(700)) {
      Address at = home.first();
      return new Domicile(
          "茨城県", "小美玉市", City.CODE, at.town(), at.lot(), first.full(), first.kana());
    }
    Place at = Places.elsewhere(dice);
    return new Domicile(
        at.prefecture(), at.city(), at.code(), at.town(), at.lot(), first.full(), first.kana());
  }
}
