package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.month_event and app.department_confirmation. */
@Mapper
interface MonthEventMapper {

  @Select(
      """
      select action, from_state, to_state, department, at, reason,
             actor_id, actor_name, actor_role, actor_origin
        from app.month_event where month_id = #{monthId} order by id
      """)
  List<MonthEvent> of(@Param("monthId") long monthId);

  @Insert(
      """
      insert into app.month_event (
             municipality, month_id, action, from_state, to_state, department, at, reason,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{month.municipality}, #{month.id}, #{action}, #{from}, #{to}, #{department}, #{at},
              #{reason}, #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insert(
      @Param("month") Month month,
      @Param("action") MonthAction action,
      @Param("from") @Nullable MonthState from,
      @Param("to") MonthState to,
      @Param("department") String department,
      @Param("reason") String reason,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Select(
      """
      select c.department, c.confirmed_at, c.actor_id, c.actor_name, c.actor_role
        from app.department_confirmation c
        join app.department d using (municipality, department)
       where c.month_id = #{monthId} order by d.display_order
      """)
  List<Confirmation> confirmations(@Param("monthId") long monthId);

  @Insert(
      """
      insert into app.department_confirmation (
             municipality, month_id, department, confirmed_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{month.municipality}, #{month.id}, #{department}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      on conflict do nothing
      """)
  int confirm(
      @Param("month") Month month,
      @Param("department") String department,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Delete(
      """
      delete from app.department_confirmation
       where month_id = #{monthId} and department = #{department}
      """)
  int withdraw(@Param("monthId") long monthId, @Param("department") String department);

  /** The words given in a revision as those of the next one. */
  @Insert(
      """
      insert into app.department_confirmation (
             municipality, month_id, department, confirmed_at,
             actor_id, actor_name, actor_role, actor_origin)
      select municipality, #{monthId}, department, confirmed_at,
             actor_id, actor_name, actor_role, actor_origin
        from app.department_confirmation where month_id = #{fromMonthId}
      """)
  void copyConfirmations(@Param("monthId") long monthId, @Param("fromMonthId") long fromMonthId);

  /** Departments in charge of one of some systems that have given their word. */
  @Select(
      """
      select department
        from app.department_confirmation
       where month_id = #{monthId}
         and department in (
             select department from app.step_state
              where month_id = #{monthId}
                and system_id = any (
                    #{systems,typeHandler=org.apache.ibatis.type.ArrayTypeHandler}))
       order by department
      """)
  List<String> confirmedAmong(@Param("monthId") long monthId, @Param("systems") String[] systems);

  /** Departments in charge of a system in the month, in their order. */
  @Select(
      """
      select department from app.department
       where municipality = #{month.municipality}
         and department in (select department from app.step_state where month_id = #{month.id})
       order by display_order
      """)
  List<String> departments(@Param("month") Month month);
}
