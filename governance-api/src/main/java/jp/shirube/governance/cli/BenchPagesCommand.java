package jp.shirube.governance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.shirube.governance.cities.RollupBench;
import jp.shirube.governance.cities.Rollups;
import jp.shirube.governance.municipality.Reader;
import jp.shirube.governance.progress.StepList;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.governance.progress.StepLists;
import jp.shirube.governance.web.PageServer;
import jp.shirube.governance.web.ServeOptions;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code bench-pages}: measures every page of the menu, alone and with many users at once, beside
 * the national roll-up data. For an installation that is thrown away: it registers persons.
 */
@Command(name = "bench-pages", mixinStandardHelpOptions = true)
public final class BenchPagesCommand implements Callable<Integer> {

  private static final int WARM = 20;
  private static final int ROUNDS = 30;
  private static final int MEDIAN = 50;
  private static final int MOST = 95;

  @Option(
      names = "--users",
      paramLabel = "N",
      defaultValue = "200",
      descriptionKey = "bench-pages.users")
  private int users;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "30",
      descriptionKey = "bench-pages.seconds")
  private int seconds;

  @Option(
      names = "--think",
      paramLabel = "MS",
      defaultValue = "5000",
      descriptionKey = "bench-pages.think")
  private long think;

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::measure);
  }

  private int measure(Opened session) {
    fillNation(session);
    List<String> persons =
        BenchPeople.register(session.governance(), session.municipality(), users, session.actor());
    try (PageServer server =
        PageServer.start(session.governance(), ServeOptions.unlimited(session.home()))) {
      return measure(session, persons, URI.create("http://localhost:" + server.port()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCodes.FAILED;
    }
  }

  /** Once for an installation. */
  private static void fillNation(Opened session) {
    if (session.get(Rollups.class).latestMonth(Reader.NATION).isEmpty()) {
      StepList steps = StepLists.builtIn();
      session.get(StepListStore.class).add(steps);
      YearMonth last = YearMonth.now(session.clock()).minusMonths(1);
      session.get(RollupBench.class).fill(last, 1, steps.edition());
    }
  }

  private int measure(Opened session, List<String> persons, URI base)
      throws IOException, InterruptedException {
    List<BenchUser> signedIn = signIn(persons, base);
    List<String> pages = signedIn.get(0).menu();
    alone(session, signedIn.get(0), pages);
    PageLoad load = new PageLoad(signedIn, pages, think).run(seconds);
    session.say(
        "bench-pages.load",
        Map.of(
            "users", users,
            "seconds", seconds,
            "requests", load.requests(),
            "errors", load.errors(),
            "median", load.timings().within(MEDIAN),
            "most", load.timings().within(MOST)));
    return load.errors() == 0 ? ExitCodes.GOOD : ExitCodes.FINDINGS;
  }

  private static List<BenchUser> signIn(List<String> persons, URI base)
      throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    List<BenchUser> signedIn = new ArrayList<>();
    for (String person : persons) {
      BenchUser user = new BenchUser(http, base);
      user.signIn(person, BenchPeople.PASSWORD);
      signedIn.add(user);
    }
    return signedIn;
  }

  private static void alone(Opened session, BenchUser user, List<String> pages)
      throws IOException, InterruptedException {
    TextTable table =
        TextTable.of(
                session.text("bench-pages.page"),
                session.text("bench-pages.fastest"),
                session.text("bench-pages.median"),
                session.text("bench-pages.slowest"))
            .right(1, 2, 3);
    for (String page : pages) {
      Timings timings = timings(user, page);
      table.row(page, timings.within(0), timings.within(MEDIAN), timings.within(100));
    }
    table.print(session.out());
  }

  private static Timings timings(BenchUser user, String page)
      throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    for (int round = 0; round < WARM + ROUNDS; round++) {
      long begun = System.nanoTime();
      if (!user.get(page)) {
        throw new IllegalStateException("no good answer of " + page);
      }
      if (round >= WARM) {
        nanos.add(System.nanoTime() - begun);
      }
    }
    return new Timings(nanos);
  }
}
