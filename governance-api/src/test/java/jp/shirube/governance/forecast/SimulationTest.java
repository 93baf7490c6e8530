package jp.shirube.governance.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shirube.governance.forecast.Task.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the simulation, on networks of random steps. */
class SimulationTest {

  private static final int RUNS = 300;
  private static final List<String> SYSTEMS = List.of("001", "002", "003");

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  private static List<Task> tasks(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Task> tasks = new ArrayList<>();
    for (String system : SYSTEMS) {
      for (int no = 1; no <= 8; no++) {
        boolean begun = random.nextInt(4) == 0;
        tasks.add(
            new Task(
                new TaskId(system, no),
                1 + random.nextInt(40),
                begun,
                begun ? random.nextInt(60) : 0,
                1 + random.nextInt(50),
                0,
                links(tasks, random)));
      }
    }
    return tasks;
  }

  private static List<Link> links(List<Task> earlier, SplittableRandom random) {
    return earlier.isEmpty() || random.nextBoolean()
        ? List.of()
        : List.of(
            new Link(earlier.get(random.nextInt(earlier.size())).id(), random.nextInt(20)),
            Link.atTheEnd(earlier.get(random.nextInt(earlier.size())).id()));
  }

  private static Map<String, Pace> paces() {
    Pace city = Pace.ofCity(List.of(1.0, 1.2, 0.9, 1.5, 1.1, 2.0));
    return Map.of("001", city.joined(List.of(2.0, 2.2)), "002", city, "003", Pace.UNKNOWN);
  }

  private static Finishes play(List<Task> tasks, long seed) {
    return new Simulation(new Network(tasks), paces(), seed).play(RUNS);
  }

  private static Spread of(Finishes finishes, TaskId id) {
    return finishes.of(id);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameSeedGivesTheSameDays(int seed) {
    List<Task> tasks = tasks(seed);
    Finishes once = play(tasks, seed);
    Finishes again =
        play(
            tasks.stream().sorted(java.util.Comparator.comparing(t -> -t.planned())).toList(),
            seed);
    for (Task task : tasks) {
      assertThat(of(again, task.id())).usingRecursiveComparison().isEqualTo(of(once, task.id()));
    }
  }

  @Test
  void anotherSeedGivesOtherDays() {
    assertThat(play(tasks(1), 1).ofSystem("001"))
        .usingRecursiveComparison()
        .isNotEqualTo(play(tasks(1), 2).ofSystem("001"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingEndsEarlierWhenOneSystemIsLater(int seed) {
    List<Task> tasks = tasks(seed);
    List<Task> later =
        tasks.stream().map(it -> it.id().systemId().equals("001") ? it.delayed(20) : it).toList();
    Finishes before = play(tasks, seed);
    Finishes after = play(later, seed);
    for (Task task : tasks) {
      Spread was = of(before, task.id());
      Spread is = of(after, task.id());
      for (int day = 0; day < 400; day += 10) {
        assertThat(is.by(day).part()).isLessThanOrEqualTo(was.by(day).part());
      }
      if (task.id().systemId().equals("001")) {
        assertThat(is.early()).isGreaterThanOrEqualTo(was.early() + (task.begun() ? 0 : 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aStepEndsNoEarlierThanWhatItWaitsFor(int seed) {
    List<Task> tasks = tasks(seed);
    Finishes finishes = play(tasks, seed);
    for (Task task : tasks) {
      for (Link link : task.after()) {
        assertThat(of(finishes, task.id()).early())
            .isGreaterThanOrEqualTo(of(finishes, link.before()).early());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void percentilesAreInOrderAndSharesGrow(int seed) {
    Spread spread = play(tasks(seed), seed).ofSystem("002");
    assertThat(spread.early()).isPositive().isLessThanOrEqualTo(spread.likely());
    assertThat(spread.likely()).isLessThanOrEqualTo(spread.late());
    assertThat(spread.by(spread.likely()).part()).isBetween(RUNS / 2L, (long) RUNS);
    assertThat(spread.by(0).part()).isZero();
    assertThat(spread.by(100_000).part()).isEqualTo(RUNS);
  }

  @Test
  void aSystemIsDoneWhenItsLastStepIs() {
    List<Task> tasks = tasks(7);
    Finishes finishes = play(tasks, 7);
    int last =
        tasks.stream()
            .filter(it -> it.id().systemId().equals("003"))
            .mapToInt(it -> of(finishes, it.id()).late())
            .max()
            .orElseThrow();
    assertThat(finishes.ofSystem("003").late()).isGreaterThanOrEqualTo(last);
    assertThat(finishes.ofSystem("099").late()).isZero();
  }

  @Test
  void moreHistoryOfTheSameKindNarrowsTheRange() {
    List<Double> few = List.of(0.8, 1.25);
    List<Double> many =
        IntStream.range(0, 30).boxed().flatMap(i -> few.stream()).collect(Collectors.toList());
    assertThat(width(Pace.UNKNOWN.joined(many))).isLessThan(width(Pace.UNKNOWN.joined(few)));
    assertThat(width(Pace.UNKNOWN.joined(few))).isLessThan(width(Pace.UNKNOWN));
  }

  private static int width(Pace pace) {
    List<Task> tasks =
        IntStream.rangeClosed(1, 10)
            .mapToObj(no -> new Task(new TaskId("001", no), 30, false, 0, 1, 0, chain(no)))
            .toList();
    Spread spread =
        new Simulation(new Network(tasks), Map.of("001", pace), 1).play(2_000).ofSystem("001");
    return spread.late() - spread.early();
  }

  private static List<Link> chain(int no) {
    return no == 1 ? List.of() : List.of(new Link(new TaskId("001", no - 1), 0));
  }

  @Test
  void aStepBeginsAsLongBeforeTheOthersEndAsPlanned() {
    Pace exact = new Pace(100, 0, 1e-9, 1e-9);
    TaskId first = new TaskId("001", 1);
    List<Task> tasks =
        List.of(
            new Task(first, 10, false, 0, 3, 0, List.of()),
            new Task(new TaskId("001", 2), 8, false, 0, 1, 0, List.of(new Link(first, 4))),
            new Task(new TaskId("001", 3), 2, false, 0, 1, 0, List.of(Link.atTheEnd(first))),
            new Task(new TaskId("001", 4), 10, true, 4, 1, 0, List.of()),
            new Task(new TaskId("001", 5), 10, true, 30, 1, 0, List.of()));
    Finishes finishes = new Simulation(new Network(tasks), Map.of("001", exact), 1).play(11);
    assertThat(of(finishes, first).likely()).isBetween(12, 13);
    int end = of(finishes, first).likely();
    assertThat(of(finishes, new TaskId("001", 2)).likely()).isBetween(end - 4 + 8, end - 4 + 9);
    assertThat(of(finishes, new TaskId("001", 3)).likely()).isEqualTo(end);
    assertThat(of(finishes, new TaskId("001", 4)).likely()).isBetween(6, 7);
    assertThat(of(finishes, new TaskId("001", 5)).likely()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void stepsThatWaitForEachOtherAreRefused() {
    TaskId one = new TaskId("001", 1);
    TaskId two = new TaskId("001", 2);
    List<Task> ring =
        List.of(
            new Task(one, 1, false, 0, 1, 0, List.of(new Link(two, 0))),
            new Task(two, 1, false, 0, 1, 0, List.of(new Link(one, 0))));
    assertThatThrownBy(() -> new Network(ring)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPaceIsDrawnTowardsTheCitysByFewSteps() {
    Pace city = Pace.ofCity(IntStream.range(0, 200).mapToObj(i -> i % 2 == 0 ? 0.9 : 1.1).toList());
    Pace slow = city.joined(List.of(3.0));
    assertThat(slow.median()).isBetween(city.median() * 1.05, 1.5);
    assertThat(city.joined(java.util.Collections.nCopies(100, 3.0)).median()).isBetween(2.6, 3.0);
    assertThat(city.joined(List.of(5000.0))).isEqualTo(city.joined(List.of(8.0)));
  }

  @Test
  void theMedianStepTakesTheMedianRatio() {
    Pace pace = new Pace(10, Math.log(1.5), 0.3, 0.1);
    assertThat(pace.days(20, 0, 0.5, 0.5)).isBetween(30, 31);
    assertThat(pace.days(20, 0, 0.5, 0.9)).isGreaterThan(pace.days(20, 0, 0.5, 0.1));
    assertThat(pace.days(20, 40, 0.5, 0.01)).isGreaterThan(40);
    assertThat(pace.days(20, 10_000_000, 0.5, 0.99)).isEqualTo(10_000_001);
  }

  @Test
  void theNormalDistributionIsThatOfTheTables() {
    assertThat(Normal.quantile(0.5)).isZero();
    assertThat(Normal.quantile(0.975))
        .isCloseTo(1.959963985, org.assertj.core.data.Offset.offset(1e-8));
    assertThat(Normal.quantile(0.001))
        .isCloseTo(-3.090232306, org.assertj.core.data.Offset.offset(1e-8));
    for (double share = 0.0005; share < 1; share += 0.0005) {
      assertThat(Normal.share(Normal.quantile(share)))
          .isCloseTo(share, org.assertj.core.data.Offset.offset(1e-6));
    }
    assertThat(Normal.quantile(1)).isGreaterThan(8);
    assertThat(Normal.quantile(0)).isLessThan(-8);
  }
}
