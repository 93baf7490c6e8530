package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.proposal. */
@Mapper
interface ProposalMapper {

  String SELECT =
      """
      select p.id, p.month_id, m.month, p.system_id, p.step_no, p.status,
             f.kind as fact_kind, f.occurred_at, f.evidence_name, p.state
        from app.proposal p
        join app.fact f on f.id = p.fact_id
        join app.pmo_month m on m.id = p.month_id
      """;

  /** A proposal that nobody has decided. */
  record Undecided(String systemId, int stepNo, long factId, StepStatus status) {}

  @Select(
      """
      select system_id, step_no, fact_id, status
        from app.proposal where month_id = #{monthId} and state = 'OPEN' order by id
      """)
  List<Undecided> undecided(@Param("monthId") long monthId);

  @Select(SELECT + " where p.month_id = #{monthId} order by p.id")
  List<Proposal> ofMonth(@Param("monthId") long monthId);

  @Select(SELECT + " where p.id = #{id} for update of p")
  @Nullable Proposal locked(@Param("id") long id);

  @Insert(
      """
      insert into app.proposal (
             municipality, month_id, system_id, step_no, department, vendor, fact_id, status,
             proposed_at)
      select municipality, month_id, system_id, step_no, department, vendor, #{factId}, #{status},
             #{at}
        from app.step_state
       where month_id = #{monthId} and system_id = #{systemId} and step_no = #{stepNo}
      """)
  void insert(
      @Param("monthId") long monthId,
      @Param("systemId") String systemId,
      @Param("stepNo") int stepNo,
      @Param("factId") long factId,
      @Param("status") StepStatus status,
      @Param("at") OffsetDateTime at);

  @Update(
      """
      update app.proposal set state = 'SUPERSEDED', decided_at = #{at}
       where month_id = #{monthId} and system_id = #{systemId} and step_no = #{stepNo}
         and state = 'OPEN'
      """)
  void supersede(
      @Param("monthId") long monthId,
      @Param("systemId") String systemId,
      @Param("stepNo") int stepNo,
      @Param("at") OffsetDateTime at);

  @Update(
      """
      update app.proposal
         set state = #{state}, reason = #{reason}, decided_at = #{at},
             actor_id = #{actor.id}, actor_name = #{actor.name},
             actor_role = #{actor.role}, actor_origin = #{actor.origin}
       where id = #{id}
      """)
  void decide(
      @Param("id") long id,
      @Param("state") ProposalState state,
      @Param("reason") String reason,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);
}
