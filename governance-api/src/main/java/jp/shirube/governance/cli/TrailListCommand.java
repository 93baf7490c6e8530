package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.trail.TrailEvent;
import jp.shirube.governance.trail.TrailPage;
import jp.shirube.governance.trail.TrailPlace;
import jp.shirube.governance.trail.TrailQuery;
import jp.shirube.governance.trail.TrailSearch;
import jp.shirube.governance.trail.TrailWords;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trail list}: who did what, the latest first. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class TrailListCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int MONTH = 30;

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "shirube.trail.from")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "shirube.trail.to")
  private @Nullable LocalDate to;

  @Option(names = "--person", defaultValue = "", descriptionKey = "shirube.trail.person")
  private String person = "";

  @Option(names = "--action", defaultValue = "", descriptionKey = "shirube.trail.action")
  private String action = "";

  @Option(names = "--object", defaultValue = "", descriptionKey = "shirube.trail.object")
  private String object = "";

  @Option(names = "--text", defaultValue = "", descriptionKey = "shirube.trail.text")
  private String text = "";

  @Option(names = "--limit", defaultValue = "50", descriptionKey = "shirube.trail.limit")
  private int limit;

  @Option(names = "--after", paramLabel = "PLACE", descriptionKey = "shirube.trail.after")
  private @Nullable String after;

  @Mixin private CityWork work = new CityWork();

  @Override
  public Integer call() {
    return work.run(this::list);
  }

  private int list(Opened session) {
    TrailRights.require(session.actor());
    TrailPage page =
        session
            .get(TrailSearch.class)
            .find(
                session.municipality(),
                query(LocalDate.now(session.clock())),
                after == null ? null : TrailPlace.parse(after),
                limit);
    table(session, page).print(session.out());
    page.next().ifPresent(place -> session.say("trail.list.more", Map.of("place", place.text())));
    return ExitCodes.GOOD;
  }

  private TrailQuery query(LocalDate today) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(MONTH) : from;
    return new TrailQuery(first, last, person, action, object, text);
  }

  private static TextTable table(Opened session, TrailPage page) {
    TextTable table =
        TextTable.of(
            Stream.of("at", "name", "action", "object", "origin")
                .map(key -> session.text("trail.list.head." + key))
                .toArray(String[]::new));
    TrailWords words = new TrailWords(session.messages());
    page.events().forEach(event -> row(table, words, event));
    return table;
  }

  private static void row(TextTable table, TrailWords words, TrailEvent event) {
    table.row(
        TIME.format(event.at().atZoneSameInstant(JAPAN)),
        event.actorName(),
        words.action(event.action()),
        event.object(),
        event.actorOrigin());
  }
}
