package jp.shirube.governance.cities;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.submitted_month, app.submitted_system and app.submitted_step of one municipality. */
@Mapper
interface SummaryMapper {

  /** The sums of a list of states {@code s}. */
  String SUMS =
      """
      count(*) filter (where s.status = 'COMPLETED') as completed,
      count(*) filter (where s.status = 'IN_PROGRESS') as in_progress,
      count(*) filter (where s.status = 'NOT_STARTED') as not_started,
      count(*) filter (where s.status = 'NOT_APPLICABLE') as not_applicable,
      count(*) filter (where s.status in ('IN_PROGRESS', 'NOT_STARTED')
                         and s.planned_end < to_date(m.month, 'YYYY-MM') + interval '1 month'
                                             - interval '1 day') as delayed
      """;

  String SUPPORTED = "s.system_id = any(string_to_array(#{supported}, ','))";

  /** Sums per system of a month {@code #{monthId}}. */
  String SYSTEMS =
      "select s.month_id, s.municipality, m.month, s.system_id, "
          + SUPPORTED
          + " as supported, "
          + SUMS
          + """
            from app.step_state s join app.pmo_month m on m.id = s.month_id
           where s.month_id = #{monthId}
           group by s.month_id, s.municipality, m.month, s.system_id
          """;

  /** Sums per step of a month, and those of supported systems among them. */
  String STEPS =
      """
      select x.month_id, x.municipality, x.month, x.step_no, x.phase,
             sum(x.completed)::integer, sum(x.in_progress)::integer, sum(x.not_started)::integer,
             sum(x.not_applicable)::integer, sum(x.delayed)::integer,
             coalesce(sum(x.completed) filter (where x.supported), 0)::integer,
             coalesce(sum(x.in_progress) filter (where x.supported), 0)::integer,
             coalesce(sum(x.not_started) filter (where x.supported), 0)::integer,
             coalesce(sum(x.not_applicable) filter (where x.supported), 0)::integer,
             coalesce(sum(x.delayed) filter (where x.supported), 0)::integer
        from (
      """
          + "select s.month_id, s.municipality, m.month, s.step_no, t.phase, "
          + SUPPORTED
          + " as supported, "
          + SUMS
          + """
              from app.step_state s
              join app.pmo_month m on m.id = s.month_id
              join app.step t on t.edition = s.edition and t.no = s.step_no
             where s.month_id = #{monthId}
             group by s.month_id, s.municipality, m.month, s.step_no, t.phase, supported
             ) x
       group by x.month_id, x.municipality, x.month, x.step_no, x.phase
          """;

  @Insert(
      """
      insert into app.submitted_month (
             month_id, municipality, month, revision, submitted_at, due, systems,
             supported_systems, delayed_systems, completed, in_progress, not_started,
             not_applicable, delayed)
      select m.id, m.municipality, m.month, m.revision, #{at}, #{due}, count(*),
             count(*) filter (where x.supported), count(*) filter (where x.delayed > 0),
             sum(x.completed), sum(x.in_progress), sum(x.not_started), sum(x.not_applicable),
             sum(x.delayed)
        from app.pmo_month m join (
      """
          + SYSTEMS
          + """
             ) x on x.month_id = m.id
       where m.id = #{monthId}
       group by m.id
      """)
  int insertMonth(
      @Param("monthId") long monthId,
      @Param("supported") String supported,
      @Param("at") OffsetDateTime at,
      @Param("due") @Nullable LocalDate due);

  @Insert(
      """
      insert into app.submitted_system (
             month_id, municipality, month, system_id, supported, completed, in_progress,
             not_started, not_applicable, delayed)
      """
          + SYSTEMS)
  int insertSystems(@Param("monthId") long monthId, @Param("supported") String supported);

  @Insert(
      """
      insert into app.submitted_step (
             month_id, municipality, month, step_no, phase, completed, in_progress, not_started,
             not_applicable, delayed, supported_completed, supported_in_progress,
             supported_not_started, supported_not_applicable, supported_delayed)
      """
          + STEPS)
  int insertSteps(@Param("monthId") long monthId, @Param("supported") String supported);

  /** Systems that were kept as supported. */
  @Select(
      """
      select coalesce(string_agg(system_id, ','), '') from app.submitted_system
       where month_id = #{monthId} and supported
      """)
  String supported(@Param("monthId") long monthId);

  /** Rows of either side that the other does not have: sums kept, and sums of the states. */
  @Select(
      "with kept as (select month_id, municipality, month, system_id, supported, completed,"
          + " in_progress, not_started, not_applicable, delayed from app.submitted_system"
          + " where month_id = #{monthId}), counted as ("
          + SYSTEMS
          + ") select count(*) from ((table kept except all table counted)"
          + " union all (table counted except all table kept)) x")
  int wrongSystems(@Param("monthId") long monthId, @Param("supported") String supported);

  @Select(
      "with kept as (select month_id, municipality, month, step_no, phase, completed, in_progress,"
          + " not_started, not_applicable, delayed, supported_completed, supported_in_progress,"
          + " supported_not_started, supported_not_applicable, supported_delayed"
          + " from app.submitted_step where month_id = #{monthId}), counted as ("
          + STEPS
          + ") select count(*) from ((table kept except all table counted)"
          + " union all (table counted except all table kept)) x")
  int wrongSteps(@Param("monthId") long monthId, @Param("supported") String supported);

  /** 1 when the sums over all of it are not those of the systems, or are missing. */
  @Select(
      """
      select count(*) from (
        select 1 from app.pmo_month m
         where m.id = #{monthId}
           and (select (k.systems, k.supported_systems, k.delayed_systems, k.completed,
                        k.in_progress, k.not_started, k.not_applicable, k.delayed)
                  from app.submitted_month k where k.month_id = m.id)
               is distinct from
               (select (count(*)::integer, (count(*) filter (where supported))::integer,
                        (count(*) filter (where delayed > 0))::integer, sum(completed)::integer,
                        sum(in_progress)::integer, sum(not_started)::integer,
                        sum(not_applicable)::integer, sum(delayed)::integer)
                  from app.submitted_system y where y.month_id = m.id)) wrong
      """)
  int wrongMonth(@Param("monthId") long monthId);
}
