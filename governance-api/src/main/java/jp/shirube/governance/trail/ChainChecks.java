package jp.shirube.governance.trail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The results of checks, for the page that shows how the chain stands. */
@Component
public class ChainChecks {

  /**
   * A check as it is kept.
   *
   * @param checkedAt when
   * @param untilSeq number of the last seal then
   * @param waiting events that waited for their seal
   * @param problems how much was found
   * @param actorName who checked
   * @param findings the first of what was found
   */
  public record Kept(
      OffsetDateTime checkedAt,
      long untilSeq,
      long waiting,
      long problems,
      String actorName,
      List<Finding> findings) {

    public boolean isIntact() {
      return problems == 0;
    }
  }

  /** A row of app.audit_check. */
  record Row(
      OffsetDateTime checkedAt,
      long untilSeq,
      long waiting,
      long problems,
      String actorName,
      String findings) {

    Kept kept() {
      return new Kept(
          checkedAt, untilSeq, waiting, problems, actorName, FindingTexts.read(findings));
    }
  }

  /** Rows of app.audit_check. */
  @Mapper
  interface Rows {

    @Insert(
        """
        insert into app.audit_check (municipality, checked_at, until_seq, waiting, problems,
                                     actor_id, actor_name, findings)
        values (#{municipality}, #{it.checkedAt}, #{it.until}, #{it.waiting}, #{it.found},
                #{actor.id}, #{actor.name}, #{findings}::jsonb)
        """)
    void insert(
        @Param("municipality") String municipality,
        @Param("it") ChainState state,
        @Param("findings") String findings,
        @Param("actor") Actor actor);

    @Select(
        """
        select checked_at, until_seq, waiting, problems, actor_name, findings::text as findings
          from app.audit_check
         where municipality = #{municipality} order by id desc limit 1
        """)
    @Nullable Row last(@Param("municipality") String municipality);
  }

  private final Rows rows;
  private final Tenancy tenancy;

  ChainChecks(Rows rows, Tenancy tenancy) {
    this.rows = rows;
    this.tenancy = tenancy;
  }

  /** The last check, empty when there was none. */
  public Optional<Kept> last(String municipality) {
    return tenancy
        .call(municipality, () -> Optional.ofNullable(rows.last(municipality)))
        .map(Row::kept);
  }

  void keep(String municipality, ChainState state, Actor actor) {
    rows.insert(municipality, state, FindingTexts.write(state.findings()), actor);
  }
}
