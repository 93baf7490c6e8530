package jp.shirube.governance.cli;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.governance.progress.Claim;
import jp.shirube.governance.progress.DepartmentProgress;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.MonthEvent;
import jp.shirube.governance.progress.MonthFinding;
import jp.shirube.governance.progress.MonthOverview;
import jp.shirube.governance.progress.StatusCounts;
import jp.shirube.migration.cli.TextTable;

/** Says where a month stands. */
final class MonthPrinter {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(JAPAN);

  private final MonthWork.Session session;

  MonthPrinter(MonthWork.Session session) {
    this.session = session;
  }

  /** One line on what a month has become. */
  static void moved(MonthWork.Session session, Month month) {
    new MonthPrinter(session).heading(month);
  }

  void heading(Month month) {
    say("month.heading", month);
    if (!month.reason().isEmpty()) {
      say("month.heading.reason", month);
    }
    if (month.contentHash() != null) {
      say("month.heading.hash", month);
    }
  }

  /** A sentence about a month. */
  void say(String key, Month month) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("month", month.month().toString());
    arguments.put("revision", month.revision());
    arguments.put("state", month.state().label());
    arguments.put("reason", month.reason());
    arguments.put("hash", Objects.requireNonNullElse(month.contentHash(), ""));
    session.out().println(session.messages().text(key, arguments));
    session.out().flush();
  }

  void departments(Month month) {
    TextTable table =
        table(
                "department",
                "systems",
                "confirmed",
                "by",
                "completed",
                "in-progress",
                "not-started",
                "not-applicable",
                "unconfirmed")
            .right(1, 4, 5, 6, 7, 8);
    session.get(MonthOverview.class).departments(month).forEach(it -> row(table, it));
    table.print(session.out());
  }

  private static void row(TextTable table, DepartmentProgress it) {
    StatusCounts counts = it.counts();
    table.row(
        it.department(),
        it.systems(),
        it.confirmation() == null ? "" : time(it.confirmation().confirmedAt()),
        it.confirmation() == null ? "" : it.confirmation().actorName(),
        counts.completed(),
        counts.inProgress(),
        counts.notStarted(),
        counts.notApplicable(),
        it.unconfirmedCells());
  }

  void events(List<MonthEvent> events) {
    TextTable table = table("at", "action", "state", "department", "by", "role", "reason");
    events.forEach(
        it ->
            table.row(
                time(it.at()),
                it.action().label(),
                it.toState().label(),
                it.department(),
                it.actorName(),
                session.messages().text("role." + it.actorRole().name()),
                it.reason()));
    table.print(session.out());
  }

  void claims(List<Claim> claims) {
    TextTable table = table("system", "step", "department", "actual-end", "provable", "note");
    claims.forEach(
        it ->
            table.row(
                it.systemId(),
                it.stepNo(),
                it.department(),
                it.actualEnd() == null ? "" : it.actualEnd(),
                it.provable().stream()
                    .map(kind -> session.messages().text("fact." + kind.name()))
                    .collect(Collectors.joining("・")),
                it.note()));
    table.print(session.out());
  }

  /** How many findings there were. */
  void checked(List<MonthFinding> findings) {
    long errors = findings.stream().filter(MonthFinding::isError).count();
    session
        .out()
        .println(
            session
                .messages()
                .text(
                    "month.checked", Map.of("errors", errors, "others", findings.size() - errors)));
    session.out().flush();
  }

  private TextTable table(String... columns) {
    return TextTable.of(
        Arrays.stream(columns)
            .map(column -> session.messages().text("month.column." + column))
            .toArray(String[]::new));
  }

  static String time(OffsetDateTime at) {
    return TIME.format(at);
  }
}
