package jp.shirube.governance.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.mappings.finding.Messages;
import org.springframework.stereotype.Component;

/** Which initiatives of a plan are shown by something in the product, and how these stand. */
@Component
public class PlanLinks {

  private static final String SOURCE = "/plan/links.csv";

  private record Link(String edition, int initiative, String evidence) {}

  private final List<InitiativeEvidence> evidence;
  private final List<Link> links = read();

  PlanLinks(List<InitiativeEvidence> evidence) {
    this.evidence = List.copyOf(evidence);
  }

  /** A sentence for each linked initiative of an edition that has something to tell. */
  public List<String> of(String municipality, String edition) {
    return links.stream()
        .filter(link -> link.edition.equals(edition))
        .flatMap(link -> of(municipality, edition, link.initiative).stream())
        .toList();
  }

  /** What shows how one initiative stands. */
  public List<String> of(String municipality, String edition, int initiative) {
    return links.stream()
        .filter(link -> link.edition.equals(edition) && link.initiative == initiative)
        .flatMap(
            link ->
                evidence.stream()
                    .filter(it -> it.id().equals(link.evidence))
                    .map(it -> it.sentence(municipality))
                    .filter(sentence -> !sentence.isEmpty())
                    .map(sentence -> numbered(link, sentence)))
        .toList();
  }

  private static String numbered(Link link, String sentence) {
    return Messages.complete()
        .text(
            "plan.linked",
            Map.of("initiative", Integer.toString(link.initiative), "text", sentence));
  }

  private static List<Link> read() {
    try (InputStream in =
            Objects.requireNonNull(PlanLinks.class.getResourceAsStream(SOURCE), SOURCE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().map(PlanLinks::link).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Link link(NamedCsvRecord row) {
    return new Link(
        row.getField("edition"),
        Integer.parseInt(row.getField("initiative")),
        row.getField("evidence"));
  }
}
