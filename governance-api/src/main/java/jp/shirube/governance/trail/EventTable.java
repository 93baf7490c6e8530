package jp.shirube.governance.trail;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Messages;

/** Events as lines of CSV for a spreadsheet: times of Japan, words beside the codes. */
final class EventTable {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_BEGINS = "=+-@\t\r";

  private final Messages messages = Messages.complete();
  private final TrailWords words = new TrailWords(messages);

  String head() {
    return BYTE_ORDER_MARK
        + line(
            Stream.of(
                    "seq", "at", "person", "name", "role", "origin", "action", "word", "object",
                    "details")
                .map(column -> messages.text("trail.csv." + column))
                .toList());
  }

  String row(Link link, TrailEvent event) {
    return line(
        List.of(
            Long.toString(link.seq()),
            TIME.format(event.at().atZoneSameInstant(TrailSearch.JAPAN)),
            event.actorId(),
            event.actorName(),
            words.role(event.actorRole()),
            event.actorOrigin(),
            event.action(),
            words.action(event.action()),
            event.object(),
            details(event)));
  }

  private static String details(TrailEvent event) {
    return event.detail().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(" / "));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(EventTable::cell).collect(Collectors.joining(","));
  }

  /** A cell that a spreadsheet would take for a formula gets an apostrophe. */
  private static String cell(String text) {
    String safe =
        !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"").replace('\n', ' ') + "\"";
  }
}
