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

/** Rows of app.step_approval. */
@Mapper
interface StepApprovalMapper {

  String SELECT =
      """
      select p.id, m.month, p.system_id, p.step_no, p.kind, p.before, p.after, p.reason,
             p.declared_at, p.declarer_id, p.declarer_name, p.state, p.decided_at, p.decision,
             p.actor_name
        from app.step_approval p
        join app.pmo_month m on m.id = p.month_id
      """;

  /** Of a revision with those of the revisions before it. */
  @Select(
      SELECT
          + """
            join app.pmo_month this on this.municipality = m.municipality
             and this.month = m.month and this.revision >= m.revision
           where this.id = #{monthId} order by p.id
          """)
  List<StepApproval> ofMonth(@Param("monthId") long monthId);

  /** What stands in the way of a month: nobody has decided, or it was rejected. */
  @Select(SELECT + " where p.month_id = #{monthId} and p.closed_at is null order by p.id")
  List<StepApproval> open(@Param("monthId") long monthId);

  @Select(SELECT + " where p.id = #{id} and p.month_id = #{monthId} for update of p")
  @Nullable StepApproval locked(@Param("monthId") long monthId, @Param("id") long id);

  /** The approvals on which the 対象外 of a month rest, whatever month they were given in. */
  @Select(
      """
      select p.id, m.month, s.system_id, s.step_no, p.kind, p.before, p.after, p.reason,
             p.declared_at, p.declarer_id, p.declarer_name, p.state, p.decided_at, p.decision,
             p.actor_name
        from app.step_state s
        join app.system_assignment a using (municipality, system_id)
        join app.step_approval p on p.id = s.approval_id
        join app.pmo_month m on m.id = p.month_id
       where s.month_id = #{monthId} and s.status = 'NOT_APPLICABLE'
       order by a.display_order, s.step_no
      """)
  List<StepApproval> inForce(@Param("monthId") long monthId);

  /** 対象外 that rest on no approval. */
  @Select(
      """
      select s.system_id, s.step_no
        from app.step_state s
        join app.system_assignment a using (municipality, system_id)
       where s.month_id = #{monthId} and s.status = 'NOT_APPLICABLE' and s.approval_id is null
       order by a.display_order, s.step_no
      """)
  List<StepKey> unapproved(@Param("monthId") long monthId);

  @Insert(
      """
      insert into app.step_approval (
             municipality, month_id, system_id, step_no, department, vendor, kind, before, after,
             reason, declared_at, declarer_id, declarer_name, declarer_role, declarer_origin)
      select municipality, month_id, system_id, step_no, department, vendor, #{kind}, #{before},
             #{after}, #{reason}, #{at}, #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin}
        from app.step_state
       where month_id = #{monthId}
         and system_id = #{step.systemId} and step_no = #{step.stepNo}
      """)
  void insert(
      @Param("monthId") long monthId,
      @Param("step") StepKey step,
      @Param("kind") ApprovalKind kind,
      @Param("before") StepStatus before,
      @Param("after") StepStatus after,
      @Param("reason") String reason,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  /** What was moved on before anybody decided, or set right after it was rejected. */
  @Update(
      """
      update app.step_approval
         set state = case state when 'PENDING' then 'WITHDRAWN' else state end, closed_at = #{at}
       where id = #{id}
      """)
  void close(@Param("id") long id, @Param("at") OffsetDateTime at);

  @Update(
      """
      update app.step_approval
         set state = #{state}, decision = #{decision}, decided_at = #{at},
             closed_at = case #{state} when 'APPROVED' then #{at}::timestamptz end,
             actor_id = #{actor.id}, actor_name = #{actor.name},
             actor_role = #{actor.role}, actor_origin = #{actor.origin}
       where id = #{id}
      """)
  void decide(
      @Param("id") long id,
      @Param("state") ApprovalState state,
      @Param("decision") String decision,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  /** Lets a 対象外 rest on its approval. */
  @Update(
      """
      update app.step_state s set approval_id = p.id
        from app.step_approval p
       where p.id = #{id} and s.month_id = p.month_id and s.system_id = p.system_id
         and s.step_no = p.step_no and s.status = 'NOT_APPLICABLE'
      """)
  void rest(@Param("id") long id);
}
