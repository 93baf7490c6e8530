package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What the checks of a month read beside its states. */
@Mapper
interface MonthCheckMapper {

  /** A system of a month with the department in charge of it then. */
  record SystemRow(String department, String systemId) {}

  /** A fact that a person accepted as proof. */
  record AcceptedFact(String systemId, FactKind kind, OffsetDateTime decidedAt) {}

  /** When a step was last found not to be completed after all. */
  record Reopened(String systemId, int stepNo, OffsetDateTime at) {}

  @Select(
      """
      select s.department, s.system_id
        from app.step_state s
        join app.system_assignment a using (municipality, system_id)
       where s.month_id = #{monthId}
       group by s.department, s.system_id, a.display_order
       order by a.display_order
      """)
  List<SystemRow> systems(@Param("monthId") long monthId);

  /** Steps whose status was changed with a reason in the month. */
  @Select(
      """
      select distinct system_id, step_no
        from app.step_change
       where month_id = #{monthId} and field = 'status' and btrim(reason) <> ''
      """)
  List<StepKey> explained(@Param("monthId") long monthId);

  @Select(
      """
      select p.system_id, f.kind, max(p.decided_at) as decided_at
        from app.proposal p
        join app.fact f on f.id = p.fact_id
        join app.pmo_month m on m.id = p.month_id
        join app.pmo_month n on n.municipality = m.municipality and n.month >= m.month
       where n.id = #{monthId}
         and p.state = 'ACCEPTED' and p.status = 'COMPLETED'
       group by p.system_id, f.kind
       order by p.system_id, f.kind
      """)
  List<AcceptedFact> accepted(@Param("monthId") long monthId);

  @Select(
      """
      select c.system_id, c.step_no, max(c.changed_at) as at
        from app.step_change c
        join app.pmo_month m on m.id = c.month_id
        join app.pmo_month n on n.municipality = m.municipality and n.edition = m.edition
         and n.month >= m.month
       where n.id = #{monthId}
         and c.field = 'status' and c.old_value = 'COMPLETED'
       group by c.system_id, c.step_no
      """)
  List<Reopened> reopened(@Param("monthId") long monthId);
}
