package jp.shirube.migration.sample.familyregister;

import static jp.shirube.migration.sample.city.Days.earlier;
import static jp.shirube.migration.sample.city.Days.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.migration.sample.city.Dice;
import jp.shirube.migration.sample.city.PersonName;
import jp.shirube.migration.sample.city.Relatives;
import jp.shirube.migration.sample.city.Sex;
import jp.shirube.migration.sample.city.Stamp;
import jp.shirube.migration.sample.city.VagueDate;
import org.jspecify.annotations.Nullable;

/** Makes the entries of one register: the couple first, then the children as they were born. */
final class Chart {

  /** The day on which the paper registers were put into the computer (改製). */
  static final LocalDate REVISED = LocalDate.of(2008, 2, 9);

  private static final int ADOPTED_PERMILLE = 15;
  private static final List<String> SONS = List.of("長男", "二男", "三男", "四男");
  private static final List<String> DAUGHTERS = List.of("長女", "二女", "三女", "四女");

  /** A child and, where it left by marriage, when. */
  record Child(Person person, @Nullable LocalDate married) {}

  private final Dice dice;
  private final LocalDate asOf;
  private final LocalDate compiled;
  private final LocalDate keptSince;
  private final Couple couple;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param keptSince who left before is no longer written, except the 筆頭者
   */
  Chart(Dice dice, LocalDate asOf, LocalDate compiled, LocalDate keptSince, Couple couple) {
    this.dice = dice;
    this.asOf = asOf;
    this.compiled = compiled;
    this.keptSince = keptSince;
    this.couple = couple;
  }

  /**
   * @param husbandsParents where they are known
   * @param wifesParents where they are known
   */
  List<Entry> entries(
      @Nullable Couple husbandsParents, @Nullable Couple wifesParents, List<Child> children) {
    addTitle(couple.husband(), husbandsParents);
    addTitle(couple.wife(), wifesParents);
    List<Child> eldestFirst = new ArrayList<>(children);
    eldestFirst.sort(Comparator.comparing(child -> child.person().born()));
    int[] ranks = new int[2];
    for (Child child : eldestFirst) {
      boolean son = child.person().sex() == Sex.MALE;
      add(child, (son ? SONS : DAUGHTERS).get(Math.min(3, ranks[son ? 0 : 1]++)));
    }
    return entries;
  }

  private void addTitle(@Nullable Person person, @Nullable Couple parents) {
    if (person == null || left(person.died(), person != couple.first())) {
      return;
    }
    MatterMaker matters = born(person);
    VagueDate since = VagueDate.of(couple.since());
    Person spouse = person == couple.husband() ? couple.wife() : couple.husband();
    if (spouse == null) {
      matters.add(Matter.Kind.DIVORCE, since, "", "【従前戸籍】茨城県");
    } else {
      matters.add(Matter.Kind.MARRIAGE, since, "", "【配偶者氏名】" + spouse.name().full());
    }
    String[] names = parents == null ? drawn(person) : names(parents);
    boolean husband = person == couple.husband();
    addEntry(
        person,
        names,
        new String[] {"", ""},
        (husband ? SONS : DAUGHTERS).get(dice.weighted(6, 3, 1)),
        couple.both(asOf) ? husband ? "1" : "2" : "0",
        couple.since(),
        spouse == null ? Entry.Cause.DIVORCE : Entry.Cause.MARRIAGE,
        null,
        matters);
  }

  private void add(Child child, String rank) {
    Person person = child.person();
    if (left(child.married() == null ? person.died() : child.married(), true)) {
      return;
    }
    MatterMaker matters = born(person);
    LocalDate adopted = adopted(person);
    if (adopted != null) {
      matters.add(Matter.Kind.ADOPTION, VagueDate.of(adopted), "養父母", "");
    }
    if (child.married() != null) {
      matters.add(Matter.Kind.MARRIAGE, VagueDate.of(child.married()), "", "【新本籍】夫の氏の戸籍");
    }
    boolean bornHere = !person.born().isBefore(couple.since());
    addEntry(
        person,
        adopted == null ? names(couple) : drawn(person),
        adopted == null ? new String[] {"", ""} : names(couple),
        rank,
        "0",
        adopted != null ? adopted : bornHere ? person.born() : couple.since(),
        adopted != null ? Entry.Cause.ADOPTION : bornHere ? Entry.Cause.BIRTH : Entry.Cause.JOINING,
        child.married(),
        matters);
  }

  private void addEntry(
      Person person,
      String[] parents,
      String[] adoptive,
      String rank,
      String spouse,
      LocalDate entered,
      Entry.Cause enteredBy,
      @Nullable LocalDate married,
      MatterMaker matters) {
    LocalDate died = person.died();
    if (died != null && married == null) {
      matters.add(Matter.Kind.DEATH, VagueDate.of(died), "親族", "");
    }
    List<Matter> all = matters.all();
    entries.add(
        new Entry(
            entries.size() + 1,
            person,
            parents[0],
            parents[1],
            rank,
            adoptive[0],
            adoptive[1],
            spouse,
            entered,
            enteredBy,
            married == null ? died : married,
            married != null ? Entry.Cause.MARRIAGE : died == null ? null : Entry.Cause.DEATH,
            all,
            Stamp.of(dice, all.get(all.size() - 1).stamp().date())));
  }

  private boolean left(@Nullable LocalDate day, boolean forgotten) {
    return forgotten && day != null && day.isBefore(keptSince);
  }

  private MatterMaker born(Person person) {
    MatterMaker matters = new MatterMaker(dice, asOf);
    matters.add(Matter.Kind.BIRTH, person.birth(), dice.permille(800) ? "父" : "母", "");
    return matters;
  }

  private @Nullable LocalDate adopted(Person person) {
    LocalDate from = later(person.born().plusYears(1), compiled);
    boolean drawn = dice.permille(ADOPTED_PERMILLE) && couple.complete();
    LocalDate to = earlier(from.plusYears(5), asOf.minusDays(60));
    return drawn && from.isBefore(to) && person.died() == null ? dice.day(from, to) : null;
  }

  private String[] names(Couple parents) {
    Person first = parents.first();
    Person husband = parents.husband();
    Person wife = parents.wife();
    return new String[] {
      husband == null ? stranger(Sex.MALE, first) : husband.name().full(),
      wife == null ? stranger(Sex.FEMALE, first) : wife.name().full()
    };
  }

  private String stranger(Sex sex, Person like) {
    return Relatives.stranger(dice, sex, age(like)).full();
  }

  /** Father and mother that no register of the city names; a wife's have another surname. */
  private String[] drawn(Person person) {
    boolean own = person.sex() == Sex.MALE;
    int age = Math.min(95, age(person) + 28);
    PersonName father =
        own ? Relatives.of(dice, person.name(), Sex.MALE, age) : maiden(person, age);
    return new String[] {father.full(), Relatives.of(dice, father, Sex.FEMALE, age).full()};
  }

  private PersonName maiden(Person person, int age) {
    PersonName any = Relatives.stranger(dice, Sex.MALE, age);
    String former = person.name().former();
    return former.isEmpty()
        ? any
        : new PersonName(
            former + '　' + any.given(),
            person.name().formerKana() + '　' + any.givenKana(),
            "",
            "",
            "",
            "",
            "",
            "");
  }

  private int age(Person person) {
    return asOf.getYear() - person.birth().year();
  }
}
