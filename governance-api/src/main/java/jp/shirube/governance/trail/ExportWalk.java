package jp.shirube.governance.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.finding.Finding;

/** Walks along the chain of an exported file and compares its events with it. */
final class ExportWalk {

  private static final int COLUMNS = 7;

  private final ExportFile file;
  private final SignedText signed;
  private final List<Finding> findings;
  private final List<EventLines.Expected> expected = new ArrayList<>();

  ExportWalk(ExportFile file, SignedText signed, List<Finding> findings) {
    this.file = file;
    this.signed = signed;
    this.findings = findings;
  }

  /** Adds what is wrong to the findings and gives the number of events. */
  long walk() throws IOException {
    chain();
    List<Hash> lines = new ArrayList<>();
    try (BufferedReader reader = file.lines(ExportParts.EVENTS)) {
      reader.lines().map(Hash::of).forEach(lines::add);
    }
    findings.addAll(new EventLines(expected, lines).findings());
    return lines.size();
  }

  private void chain() throws IOException {
    Head last = new Head(number("first") - 1, new Hash(signed.get("previous")));
    try (BufferedReader reader = file.lines(ExportParts.CHAIN)) {
      for (String line : (Iterable<String>) reader.lines().skip(1)::iterator) {
        last = link(line, last);
      }
    }
    if (last.seq() != number("last") || !last.hash().hex().equals(signed.get("hash"))) {
      broken(number("last"));
    }
  }

  private long number(String name) {
    String value = signed.get(name);
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
  }

  private Head link(String line, Head last) {
    String[] columns = line.split(",", -1);
    Optional<Link> read = parse(columns);
    if (read.isEmpty()) {
      broken(last.seq() + 1);
      return new Head(last.seq() + 1, last.hash());
    }
    Link link = read.get();
    boolean follows = link.seq() == last.seq() + 1 && link.previous().equals(last.hash());
    if (!follows || !link.isSound(signed.get("municipality"))) {
      broken(link.seq());
    }
    if (!columns[COLUMNS - 1].isEmpty()) {
      expected.add(new EventLines.Expected(link.seq(), link.content()));
    }
    return link.head();
  }

  private static Optional<Link> parse(String[] columns) {
    try {
      return columns.length != COLUMNS
          ? Optional.empty()
          : Optional.of(
              new Link(
                  Long.parseLong(columns[0]),
                  Long.parseLong(columns[1]),
                  OffsetDateTime.parse(columns[2]),
                  new Hash(columns[3]),
                  new Hash(columns[4]),
                  new Hash(columns[5])));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private void broken(long seq) {
    findings.add(TrailCode.EXPORT_LINK_CHANGED.finding(Map.of("seq", Long.toString(seq))));
  }
}
