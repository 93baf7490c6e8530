package jp.shirube.governance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shirube.governance.cli.RegisterOptions.Session;
import jp.shirube.governance.coordination.SharedDocument;
import jp.shirube.governance.coordination.SharedDocuments;
import jp.shirube.governance.pmo.OutputFiles;
import jp.shirube.migration.cli.ExitCodes;
import jp.shirube.migration.cli.OutputOption;
import jp.shirube.migration.cli.TextTable;
import jp.shirube.reports.figure.FigureText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coordination documents}: files shared with departments and vendors. */
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    subcommands = {
      DocumentCommands.ListAll.class,
      DocumentCommands.Put.class,
      DocumentCommands.Get.class,
      DocumentCommands.Readers.class
    })
final class DocumentCommands implements Callable<Integer> {

  private static final String PREFIX = "shirube.coordination.documents.";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCodes.WRONG_USE;
  }

  private static TextTable table(Session session, String... heads) {
    return TextTable.of(
        Stream.of(heads)
            .map(key -> session.messages().text("coordination.document.head." + key))
            .toArray(String[]::new));
  }

  /** {@code documents list}. */
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class ListAll implements Callable<Integer> {

    @Mixin private RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
      return options.with(ListAll::list);
    }

    private static int list(Session session) {
      TextTable table =
          table(session, "number", "version", "title", "file", "size", "item", "by", "at");
      session
          .get(SharedDocuments.class)
          .all(session.municipality(), session.actor())
          .forEach(
              it ->
                  table.row(
                      it.number(),
                      it.version(),
                      it.title(),
                      it.fileName(),
                      it.size(),
                      it.itemNumber() == 0 ? "" : it.itemNumber(),
                      it.uploadedBy(),
                      FigureText.of(it.uploadedAt())));
      table.print(session.out());
      return ExitCodes.GOOD;
    }
  }

  /** {@code documents put FILE}. */
  @Command(name = "put", mixinStandardHelpOptions = true)
  static final class Put implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = PREFIX + "file")
    private Path file = Path.of("");

    @Option(names = "--number", paramLabel = "N", descriptionKey = PREFIX + "number")
    private @Nullable Integer number;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = PREFIX + "title")
    private @Nullable String title;

    @Option(names = "--of", paramLabel = "N", defaultValue = "0", descriptionKey = PREFIX + "of")
    private int item;

    @Option(names = "--to", paramLabel = "PARTY", descriptionKey = PREFIX + "to")
    private List<String> to = List.of();

    @Mixin private RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
      return options.with(this::put);
    }

    private int put(Session session) {
      SharedDocuments documents = session.get(SharedDocuments.class);
      SharedDocument shared =
          number == null
              ? documents.share(session.municipality(), titled(), file, item, session.actor())
              : documents.revise(session.municipality(), number, file, session.actor());
      Parties parties = new Parties(session);
      to.forEach(
          party ->
              documents.grant(
                  session.municipality(), shared.number(), parties.named(party), session.actor()));
      told(session, shared);
      return ExitCodes.GOOD;
    }

    private String titled() {
      return Objects.requireNonNullElse(title, String.valueOf(file.getFileName()));
    }

    private static void told(Session session, SharedDocument shared) {
      Map<String, String> arguments =
          Map.of(
              "number", Integer.toString(shared.number()),
              "title", shared.title(),
              "version", Integer.toString(shared.version()),
              "sha256", shared.sha256());
      session.out().println(session.messages().text("coordination.document.shared", arguments));
    }
  }

  /** {@code documents get NUMBER}. */
  @Command(name = "get", mixinStandardHelpOptions = true)
  static final class Get implements Callable<Integer> {

    @Parameters(paramLabel = "NUMBER", descriptionKey = PREFIX + "number")
    private int number;

    @Mixin private OutputOption output = new OutputOption();
    @Mixin private RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
      return options.with(this::get);
    }

    private int get(Session session) {
      SharedDocuments documents = session.get(SharedDocuments.class);
      byte[] content = documents.read(session.municipality(), number, session.actor());
      SharedDocument read =
          documents.all(session.municipality(), session.actor()).stream()
              .filter(it -> it.number() == number)
              .reduce((earlier, later) -> later)
              .orElseThrow();
      String name = "共有文書%d_第%d版_%s".formatted(number, read.version(), plain(read.fileName()));
      Path written = new OutputFiles(output.path()).write(name, out -> out.write(content));
      Map<String, String> arguments =
          Map.of("number", Integer.toString(number), "version", Integer.toString(read.version()));
      session.out().println(session.messages().text("coordination.document.written", arguments));
      session.out().println("  " + written);
      return ExitCodes.GOOD;
    }

    /** A name from outside never leaves the folder. */
    private static String plain(String fileName) {
      return fileName.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_");
    }
  }

  /** {@code documents readers NUMBER}. */
  @Command(name = "readers", mixinStandardHelpOptions = true)
  static final class Readers implements Callable<Integer> {

    @Parameters(paramLabel = "NUMBER", descriptionKey = PREFIX + "number")
    private int number;

    @Option(names = "--add", paramLabel = "PARTY", descriptionKey = PREFIX + "to")
    private List<String> add = List.of();

    @Option(names = "--remove", paramLabel = "PARTY", descriptionKey = PREFIX + "remove")
    private List<String> remove = List.of();

    @Mixin private RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
      return options.with(this::change);
    }

    private int change(Session session) {
      SharedDocuments documents = session.get(SharedDocuments.class);
      String city = session.municipality();
      Parties parties = new Parties(session);
      add.forEach(it -> documents.grant(city, number, parties.named(it), session.actor()));
      remove.forEach(it -> documents.revoke(city, number, parties.named(it), session.actor()));
      shown(session, documents, parties);
      return ExitCodes.GOOD;
    }

    private void shown(Session session, SharedDocuments documents, Parties parties) {
      TextTable readers = table(session, "party", "at", "by", "until");
      documents
          .readers(session.municipality(), number, session.actor())
          .forEach(
              it ->
                  readers.row(
                      parties.of(it.party()),
                      FigureText.of(it.grantedAt()),
                      it.grantedBy(),
                      it.revokedAt() == null ? "" : FigureText.of(it.revokedAt())));
      readers.print(session.out());
      TextTable readings = table(session, "version", "reader", "at");
      documents
          .readings(session.municipality(), number, session.actor())
          .forEach(it -> readings.row(it.version(), it.by(), FigureText.of(it.at())));
      readings.print(session.out());
    }
  }
}
