package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.Minutes;
import jp.shirube.governance.coordination.MinutesBook;
import jp.shirube.governance.coordination.MinutesTopic;
import jp.shirube.governance.table.Cells;
import jp.shirube.governance.table.Column;
import jp.shirube.governance.table.Table;
import jp.shirube.governance.table.TableReader;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coordination minutes}: minutes of meetings, their topics tied to items. */
@Command(
    name = "minutes",
    mixinStandardHelpOptions = true,
    subcommands = {
      MinutesCommands.ListAll.class,
      MinutesCommands.Show.class,
      MinutesCommands.Put.class
    })
final class MinutesCommands implements Callable<Integer> {

  private static final String PREFIX = "shirube.coordination.minutes.";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCodes.WRONG_USE;
  }

  private static TextTable table(Session session, String... heads) {
    return TextTable.of(
        Stream.of(heads)
            .map(key -> session.messages().text("coordination.minutes.head." + key))
            .toArray(String[]::new));
  }

  /** {@code minutes list}. */
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class ListAll implements Callable<Integer> {

    @Mixin private RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
      return options.with(ListAll::list);
    }

    private static int list(Session session) {
      TextTable table = table(session, "number", "version", "heldOn", "title", "topics");
      session
          .get(MinutesBook.class)
          .all(session.municipality(), session.actor())
          .forEach(
              it ->
                  table.row(
                      it.number(), it.version(), it.heldOn(), it.title(), it.topics().size()));
      table.print(session.out());
      return ExitCodes.GOOD;
    }
  }

  /** {@code minutes show NUMBER}. */
  @Command(name = "show", mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {

    @Parameters(paramLabel = "NUMBER", descriptionKey = PREFIX + "number")
    private int number;

    @Mixin private RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
      return options.with(this::show);
    }

    private int show(Session session) {
      Minutes shown =
          session.get(MinutesBook.class).get(session.municipality(), number, session.actor());
      session
          .out()
          .println(
              "%d-%d %s %s"
                  .formatted(shown.number(), shown.version(), shown.heldOn(), shown.title()));
      line(session, "place", shown.place());
      line(session, "participants", shown.participants());
      line(session, "reason", shown.reason());
      TextTable topics = table(session, "topic", "item", "discussion", "decision");
      shown
          .topics()
          .forEach(
              it ->
                  topics.row(
                      it.topic(),
                      it.itemNumber() == 0 ? "" : it.itemNumber(),
                      it.discussion(),
                      it.decision()));
      topics.print(session.out());
      return ExitCodes.GOOD;
    }

    private static void line(Session session, String key, String text) {
      if (!text.isEmpty()) {
        session
            .out()
            .println(session.messages().text("coordination.minutes." + key, Map.of("text", text)));
      }
    }
  }

  /** {@code minutes put FILE}. */
  @Command(name = "put", mixinStandardHelpOptions = true)
  static final class Put implements Callable<Integer> {

    private static final List<Column> COLUMNS =
        List.of(
            Column.required("topic", "議題"),
            Column.optional("item", "調整事項"),
            Column.optional("discussion", "議事"),
            Column.optional("decision", "決定"));

    @Parameters(paramLabel = "FILE", descriptionKey = PREFIX + "file")
    private Path file = Path.of("");

    @Option(names = "--number", paramLabel = "N", descriptionKey = PREFIX + "number")
    private @Nullable Integer number;

    @Option(
        names = "--title",
        required = true,
        paramLabel = "TEXT",
        descriptionKey = PREFIX + "title")
    private String title = "";

    @Option(
        names = "--date",
        required = true,
        paramLabel = "DATE",
        descriptionKey = PREFIX + "date")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
        names = "--place",
        paramLabel = "TEXT",
        defaultValue = "",
        descriptionKey = PREFIX + "place")
    private String place = "";

    @Option(
        names = "--participants",
        required = true,
        paramLabel = "TEXT",
        descriptionKey = PREFIX + "participants")
    private String participants = "";

    @Option(names = "--to", paramLabel = "PARTY", descriptionKey = PREFIX + "to")
    private List<String> to = List.of();

    @Option(
        names = "--reason",
        paramLabel = "TEXT",
        defaultValue = "",
        descriptionKey = PREFIX + "reason")
    private String reason = "";

    @Mixin private RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
      return options.with(this::put);
    }

    private int put(Session session) {
      Parties parties = new Parties(session);
      Minutes written =
          new Minutes(
              0,
              1,
              date,
              title,
              place,
              participants,
              to.stream().map(parties::named).toList(),
              "",
              topics());
      MinutesBook book = session.get(MinutesBook.class);
      Minutes kept =
          number == null
              ? book.write(session.municipality(), written, session.actor())
              : book.correct(session.municipality(), number, written, reason, session.actor());
      Map<String, Object> arguments =
          Map.of(
              "number", Integer.toString(kept.number()),
              "title", kept.title(),
              "version", Integer.toString(kept.version()),
              "topics", kept.topics().size());
      session.out().println(session.messages().text("coordination.minutes.written", arguments));
      return ExitCodes.GOOD;
    }

    private List<MinutesTopic> topics() {
      Table table = TableReader.read(file, COLUMNS);
      if (!table.findings().isEmpty()) {
        throw new CommandException(ExitCodes.WRONG_USE, table.findings());
      }
      return table.rows().stream()
          .map(
              row ->
                  new MinutesTopic(
                      row.text("topic"),
                      Cells.smallNumber(row.text("item")).orElse(0),
                      row.text("discussion"),
                      row.text("decision")))
          .toList();
    }
  }
}
