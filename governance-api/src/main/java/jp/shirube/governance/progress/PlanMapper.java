package jp.shirube.governance.progress;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** First plans in app.step_state, re-plans in app.step_change. */
@Mapper
interface PlanMapper {

  @Select(
      """
      select s.system_id, s.step_no, s.baseline_start as start, s.baseline_end as end
        from app.step_state s
        join app.system_assignment a using (municipality, system_id)
       where s.month_id = #{monthId}
         and coalesce(s.baseline_start, s.baseline_end) is not null
       order by a.display_order, s.step_no
      """)
  List<Baseline> baselines(@Param("monthId") long monthId);

  @Select(
      """
      select c.system_id, c.step_no, c.field = 'plannedEnd' as end,
             c.old_value::date as before, nullif(c.new_value, '')::date as after,
             case c.field when 'plannedEnd' then s.baseline_end else s.baseline_start end
               as baseline,
             c.reason, c.changed_at, c.actor_name
        from app.step_change c
        join app.step_state s using (month_id, system_id, step_no)
        join app.system_assignment a on a.municipality = c.municipality
         and a.system_id = c.system_id
       where c.month_id = #{monthId} and c.field in ('plannedStart', 'plannedEnd')
         and c.old_value <> ''
       order by a.display_order, c.step_no, c.id
      """)
  List<Replan> replans(@Param("monthId") long monthId);
}
