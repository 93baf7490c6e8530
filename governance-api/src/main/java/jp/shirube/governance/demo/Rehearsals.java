package jp.shirube.governance.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.mappings.engine.CompiledMapping;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.cli.ConsoleProgress;
import jp.shirube.migration.run.MigrationRequest;
import jp.shirube.migration.run.MigrationRunner;
import jp.shirube.migration.run.Mode;
import jp.shirube.migration.run.RunSummary;
import jp.shirube.migration.sample.SampleCity;
import jp.shirube.migration.sample.SampleOptions;

/** Rehearsals of the sample city's three systems. */
final class Rehearsals {

  private final MigrationRunner runner;
  private final String municipality;
  private final Path out;
  private final Actor actor;
  private final Clock clock;
  private final ConsoleProgress progress;
  private final PrintWriter terminal;
  private final Messages messages;

  Rehearsals(
      MigrationRunner runner,
      String municipality,
      Path out,
      Actor actor,
      Clock clock,
      ConsoleProgress progress,
      PrintWriter terminal,
      Messages messages) {
    this.runner = runner;
    this.municipality = municipality;
    this.out = out;
    this.actor = actor;
    this.clock = clock;
    this.progress = progress;
    this.terminal = terminal;
    this.messages = messages;
  }

  /** Writes the deliveries of one rehearsal, runs every system and compares. */
  List<DemoRun> run(int number, SampleOptions sample, List<RunSummary.Result> wanted) {
    Path folder = out.resolve("deliveries").resolve("rehearsal-" + number);
    say("demo.generate", number);
    SortedMap<String, Path> deliveries = new TreeMap<>(new SampleCity(sample).writeTo(folder));
    Expectation expectation = Expectation.of(folder);
    say("demo.rehearse", number);
    List<DemoRun> runs = new ArrayList<>();
    deliveries.forEach(
        (system, delivery) -> {
          progress.system(system);
          RunSummary summary = runner.run(request(system, delivery, number), progress);
          runs.add(new DemoRun(number, summary, wanted, expectation.compare(summary)));
        });
    return runs;
  }

  private MigrationRequest request(String system, Path delivery, int number) {
    CompiledMapping mapping = SampleMappings.compiled(system, out.resolve("mappings"));
    return new MigrationRequest(
        municipality,
        mapping,
        delivery,
        Mode.REHEARSAL,
        number,
        null,
        OffsetDateTime.now(clock),
        out,
        actor);
  }

  private void say(String key, int number) {
    terminal.println(messages.text(key, Map.of("number", number)));
    terminal.flush();
  }
}
