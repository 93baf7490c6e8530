package jp.shirube.governance.progress;

import static jp.shirube.governance.context.TestGovernance.CITY;
import static jp.shirube.governance.context.TestGovernance.TODAY;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import jp.shirube.governance.context.TestGovernance;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.identity.Person;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;

/** Does something at random to a month at random, as somebody at random. */
final class RandomActions {

  private static final OffsetDateTime AT =
      OffsetDateTime.of(TODAY, LocalTime.NOON, ZoneOffset.ofHours(9));

  /** The names of everything that is tried. */
  static final List<String> ALL =
      List.of(
          "open",
          "declare",
          "cells",
          "fact",
          "decide",
          "confirm",
          "withdraw",
          "compile",
          "return",
          "approve",
          "freeze",
          "submit",
          "revise");

  /** One thing that somebody may try. */
  private record Try(String name, int weight, Runnable work) {}

  private final TestGovernance governance;
  private final SplittableRandom random;
  private final MonthCycle cycle;
  private final StepBoard board;
  private final Proposals proposals;
  private final List<Actor> actors;
  private final List<String> departments;
  private final List<Try> tries;
  private final Map<String, Integer> done = new TreeMap<>();
  private int refused;
  private int facts;

  RandomActions(TestGovernance governance, SplittableRandom random) {
    this.governance = governance;
    this.random = random;
    this.cycle = governance.get(MonthCycle.class);
    this.board = governance.get(StepBoard.class);
    this.proposals = governance.get(Proposals.class);
    // who keeps accounts has nothing to do with a month, and would only use the actions up
    List<Person> people =
        governance.get(People.class).active(CITY).stream()
            .filter(person -> person.role() != Actor.Role.ADMINISTRATOR)
            .toList();
    this.actors = new ArrayList<>(people.stream().map(it -> it.actor("cli:test")).toList());
    actors.add(new Actor("system", "しるべ", Actor.Role.SYSTEM, "schedule"));
    actors.add(new Actor("nation", "国", Actor.Role.NATION_READER, "cli:test"));
    this.departments =
        people.stream().map(Person::department).filter(it -> !it.isEmpty()).distinct().toList();
    this.tries =
        List.of(
            new Try("open", 1, this::open),
            new Try("declare", 9, this::declare),
            new Try("cells", 3, this::confirmCells),
            new Try("fact", 2, this::publish),
            new Try("decide", 3, this::decide),
            new Try("confirm", 6, this::confirm),
            new Try("withdraw", 3, this::withdraw),
            new Try("compile", 3, () -> cycle.compile(month(), reason(), planner())),
            new Try("return", 3, () -> cycle.giveBack(month(), reason(), actor())),
            new Try("approve", 5, () -> cycle.approve(month(), manager())),
            new Try("freeze", 5, () -> cycle.freeze(month(), planner())),
            new Try("submit", 8, () -> cycle.submitted(month(), planner())),
            new Try("revise", 4, () -> cycle.revise(month(), reason(), planner())));
  }

  /** What was let through, with how often. */
  Map<String, Integer> done() {
    return done;
  }

  int refused() {
    return refused;
  }

  /** Tries one thing; what it was. */
  String next() {
    Try chosen = chosen();
    try {
      chosen.work().run();
      done.merge(chosen.name(), 1, Integer::sum);
      return chosen.name();
    } catch (FindingException expected) {
      refused++;
      return chosen.name() + " refused by " + expected.getMessage();
    }
  }

  private Try chosen() {
    int at = random.nextInt(tries.stream().mapToInt(Try::weight).sum());
    for (Try one : tries) {
      at -= one.weight();
      if (at < 0) {
        return one;
      }
    }
    throw new IllegalStateException();
  }

  private void open() {
    Months months = governance.get(Months.class);
    months.open(
        CITY,
        months.latest(CITY).orElseThrow().month().plusMonths(random.nextInt(2)),
        StepLists.builtIn().edition(),
        actor());
  }

  private void declare() {
    Month month = month();
    StepRecord record = one(board.records(month));
    StepStatus status = one(List.of(StepStatus.values()));
    StepState state =
        record
            .state()
            .withActual(
                status,
                status == StepStatus.NOT_STARTED ? null : TODAY.minusDays(random.nextInt(9)),
                status == StepStatus.COMPLETED ? TODAY : null)
            .withNote(random.nextBoolean() ? "備考" + random.nextInt() : "");
    board.declare(month, List.of(state), reason(), planner());
  }

  private void confirmCells() {
    Month month = month();
    board.confirm(month, one(board.records(month)).state().systemId(), planner());
  }

  private void publish() {
    String run = "run-" + random.nextLong() + "-" + facts++;
    String system = one(board.records(month())).state().systemId();
    FactKind kind = one(List.of(FactKind.values()));
    governance
        .get(Facts.class)
        .publish(new Fact(CITY, system, kind, AT, new Evidence("run", run, run), actor()));
  }

  private void decide() {
    Month month = month();
    List<Proposal> all = proposals.of(month);
    long id = all.isEmpty() ? 0 : one(all).id();
    if (random.nextBoolean()) {
      proposals.accept(month, id, reason(), planner());
    } else {
      proposals.decline(month, id, reason(), actor());
    }
  }

  private void confirm() {
    cycle.confirm(month(), one(departments), reason(), planner());
  }

  private void withdraw() {
    cycle.withdraw(month(), one(departments), reason(), planner());
  }

  /** Mostly the one in work, sometimes any revision of any month. */
  private Month month() {
    Months months = governance.get(Months.class);
    List<Month> all =
        months.all(CITY).stream()
            .flatMap(it -> months.revisions(CITY, it.month()).stream())
            .toList();
    return random.nextInt(4) > 0 ? months.latest(CITY).orElseThrow() : one(all);
  }

  private Actor planner() {
    return mostly("plan-1");
  }

  private Actor manager() {
    return mostly("plan-head");
  }

  private Actor mostly(String id) {
    return random.nextInt(4) > 0 ? governance.person(id) : actor();
  }

  private Actor actor() {
    return one(actors);
  }

  private String reason() {
    return random.nextInt(3) > 0 ? "理由" + random.nextInt(100) : "";
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
