package jp.shirube.governance.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.deadline_rule and app.month_deadline. */
@Mapper
interface DeadlineMapper {

  @Select(
      """
      select stage, month_offset, business_day from app.deadline_rule
       where municipality = #{municipality}
      """)
  List<DeadlineRule> rules(@Param("municipality") String municipality);

  @Insert(
      """
      insert into app.deadline_rule (municipality, stage, month_offset, business_day)
      values (#{municipality}, #{it.stage}, #{it.monthOffset}, #{it.businessDay})
      on conflict (municipality, stage) do update
         set month_offset = excluded.month_offset, business_day = excluded.business_day
      """)
  void putRule(@Param("municipality") String municipality, @Param("it") DeadlineRule rule);

  @Select(
      """
      select month, stage, due, planned_at, reason, actor_name from app.month_deadline
       where municipality = #{municipality} order by id
      """)
  List<Deadline> all(@Param("municipality") String municipality);

  /** Writes a plan; a first plan that is there already stays as it is. */
  @Insert(
      """
      insert into app.month_deadline (
             municipality, month, stage, due, planned_at, reason,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{month}, #{stage}, #{due}, #{at}, #{reason},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      on conflict (municipality, month, stage) where reason = '' do nothing
      """)
  int insert(
      @Param("municipality") String municipality,
      @Param("month") YearMonth month,
      @Param("stage") Stage stage,
      @Param("due") LocalDate due,
      @Param("at") OffsetDateTime at,
      @Param("reason") String reason,
      @Param("actor") Actor actor);
}
