package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What is known of the rehearsals of the systems: the plan, the steps, the runs. */
@Mapper
interface RehearsalMapper {

  /**
   * A system's rehearsal.
   *
   * @param systemId 業務ID
   * @param rehearsalPlan planned end of the rehearsals
   * @param rehearsalActual actual end
   * @param rehearsalSettled whether the step is completed or out of scope
   * @param movePlan planned end of the move
   * @param lastRun name of the latest rehearsal that ended
   * @param lastResult its result
   * @param lastEnded when it ended
   */
  record Row(
      String systemId,
      @Nullable LocalDate rehearsalPlan,
      @Nullable LocalDate rehearsalActual,
      boolean rehearsalSettled,
      @Nullable LocalDate movePlan,
      @Nullable String lastRun,
      @Nullable String lastResult,
      @Nullable OffsetDateTime lastEnded) {}

  @Select(
      """
      select a.system_id, r.planned_end as rehearsal_plan, r.actual_end as rehearsal_actual,
             coalesce(r.status in ('COMPLETED', 'NOT_APPLICABLE'), false) as rehearsal_settled,
             m.planned_end as move_plan,
             run.rehearsal::text as last_run, run.result as last_result, run.ended as last_ended
        from app.system_assignment a
        left join app.pmo_month p on p.id = (
             select id from app.pmo_month where municipality = #{municipality}
              order by month desc, revision desc limit 1)
        left join app.step_state r
          on r.month_id = p.id and r.system_id = a.system_id and r.step_no = #{rehearsalStep}
        left join app.step_state m
          on m.month_id = p.id and m.system_id = a.system_id and m.step_no = #{moveStep}
        left join lateral (
             select rehearsal, result, ended from app.run
              where municipality = a.municipality and system_id = a.system_id
                and mode = 'rehearsal' and status = 'ENDED'
              order by ended desc, id desc limit 1) run on true
       where a.municipality = #{municipality}
       order by a.display_order
      """)
  List<Row> all(
      @Param("municipality") String municipality,
      @Param("rehearsalStep") int rehearsalStep,
      @Param("moveStep") int moveStep);
}
