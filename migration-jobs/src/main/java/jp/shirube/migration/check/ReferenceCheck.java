package jp.shirube.migration.check;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.standard.Reference;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Checks references over a run's staging tables. Inside a system a row without its parent is
 * withdrawn, and so are then the rows that refer to it, until nothing changes. To another system a
 * missing parent is only counted and listed. Runs in the caller's transaction.
 */
public final class ReferenceCheck {

  /** A row whose parent is missing. */
  public record Orphan(Reference reference, RowPlace place) {}

  /**
   * What a reference to another system showed.
   *
   * @param count all rows without a parent
   * @param listed the first of them, at most as many as asked for
   */
  public record Missing(Reference reference, long count, List<Orphan> listed) {}

  private final JdbcTemplate jdbc;
  private final StagedTables staged;

  public ReferenceCheck(JdbcTemplate jdbc, StagedTables staged) {
    this.jdbc = jdbc;
    this.staged = staged;
  }

  /** Withdraws the orphans of all references, to a fixed point. */
  public List<Orphan> withdraw(List<Reference> references) {
    List<Orphan> withdrawn = new ArrayList<>();
    int before;
    do {
      before = withdrawn.size();
      references.forEach(reference -> withdrawn.addAll(withdraw(reference)));
    } while (withdrawn.size() > before);
    return withdrawn;
  }

  private List<Orphan> withdraw(Reference reference) {
    String sql =
        """
        with gone as (delete from %s c where %s returning %s)
        select * from gone order by srb_file, srb_record
        """
            .formatted(
                staged.table(reference.childGroup()),
                orphaned(reference, staged),
                RowPlace.COLUMNS);
    return orphans(sql, reference);
  }

  /** Rows of a child group without a parent among the published rows of another system. */
  public Missing missing(Reference reference, StagedTables published, int listAtMost) {
    String from =
        "from %s c where %s"
            .formatted(staged.table(reference.childGroup()), orphaned(reference, published));
    Long count = jdbc.queryForObject("select count(*) " + from, Long.class);
    String list =
        "select %s %s order by srb_file, srb_record limit %d"
            .formatted(RowPlace.COLUMNS, from, listAtMost);
    return new Missing(reference, count == null ? 0 : count, orphans(list, reference));
  }

  private static String orphaned(Reference reference, StagedTables parents) {
    return "%s and not exists (select 1 from %s p where %s)"
        .formatted(
            StagedTables.notNull("c", reference.childItems()),
            parents.table(reference.parentGroup()),
            StagedTables.equal("p", reference.parentItems(), "c", reference.childItems()));
  }

  private List<Orphan> orphans(String sql, Reference reference) {
    return jdbc.query(sql, (row, number) -> new Orphan(reference, RowPlace.read(row, number)));
  }
}
