package jp.shirube.migration.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Findings of a run. Every one is counted; details are kept of the first ones of each code and
 * item, so that a fault in every record of a large file does not fill the database. Rejected
 * records keep all of theirs ({@link RejectionRepository}). Takes part in the caller's transaction.
 */
public final class FindingRepository {

  /** Details kept for each code and item. */
  public static final int DETAILS_KEPT = 1_000;

  private static final String COUNT =
      """
      INSERT INTO app.finding_count (run_id, municipality, code, item, severity, occurrences)
      VALUES (?, app.session_municipality(), ?, ?, ?, ?)
      ON CONFLICT (run_id, code, item, severity)
        DO UPDATE SET occurrences = finding_count.occurrences + excluded.occurrences
      RETURNING occurrences
      """;

  private static final String INSERT =
      """
      INSERT INTO app.finding (run_id, municipality, code, severity, item, source_field, file_name,
                               line, file_position, record, byte_offset, arguments)
      VALUES (?, current_setting('shirube.municipality'), ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
      """
          .formatted(SqlMaps.PARAMETER);

  private final JdbcTemplate template;
  private final JdbcClient client;
  private final int kept;

  public FindingRepository(DataSource source) {
    this(source, DETAILS_KEPT);
  }

  FindingRepository(DataSource source, int kept) {
    this.template = new JdbcTemplate(source);
    this.client = JdbcClient.create(source);
    this.kept = kept;
  }

  private record Kind(String code, String item, String severity) {}

  /** Counts the findings and keeps the details of the first ones of each code and item. */
  public void save(long runId, Collection<FoundFinding> findings) {
    Map<Kind, List<FoundFinding>> kinds =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    found -> kind(found.finding()), LinkedHashMap::new, Collectors.toList()));
    kinds.forEach((kind, found) -> save(runId, kind, found));
  }

  /** Keeps details of findings that are counted apart, with {@link #add}. */
  public void keep(long runId, Collection<FoundFinding> findings) {
    template.batchUpdate(
        INSERT, findings.stream().map(one -> row(runId, kind(one.finding()), one)).toList());
  }

  private void save(long runId, Kind kind, List<FoundFinding> found) {
    long before = count(runId, kind, found.size()) - found.size();
    long room = Math.max(0, kept - before);
    template.batchUpdate(
        INSERT, found.stream().limit(room).map(one -> row(runId, kind, one)).toList());
  }

  /** Counts findings whose details are kept elsewhere, as with rejected records. */
  public void add(long runId, FindingCount more) {
    Kind kind = new Kind(more.code(), more.item(), more.severity().name());
    count(runId, kind, more.occurrences());
  }

  private long count(long runId, Kind kind, long more) {
    return client
        .sql(COUNT)
        .params(runId, kind.code(), kind.item(), kind.severity(), more)
        .query(Long.class)
        .single();
  }

  private static Kind kind(Finding finding) {
    String item = Objects.requireNonNullElse(finding.place().item(), "");
    return new Kind(finding.code().code(), item, finding.severity().name());
  }

  private static @Nullable Object[] row(long runId, Kind kind, FoundFinding found) {
    Place place = found.finding().place();
    return new @Nullable Object[] {
      runId,
      kind.code(),
      kind.severity(),
      kind.item(),
      place.column(),
      place.file(),
      place.line(),
      found.filePosition(),
      found.record(),
      found.offset(),
      SqlMaps.names(found.finding().arguments()),
      SqlMaps.values(found.finding().arguments())
    };
  }

  /** By code, item and severity. */
  public List<FindingCount> counts(long runId) {
    return client
        .sql(
            "SELECT code, item, severity, occurrences FROM app.finding_count"
                + " WHERE run_id = ? ORDER BY code, item, severity")
        .param(runId)
        .query(FindingCount.class)
        .list();
  }

  /** The details kept, by code, item and place. */
  public List<KeptFinding> details(long runId) {
    return client
        .sql(KeptFinding.SELECT)
        .param(runId)
        .query((row, number) -> KeptFinding.read(row))
        .list();
  }
}
