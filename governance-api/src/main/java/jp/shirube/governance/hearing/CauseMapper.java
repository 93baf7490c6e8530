package jp.shirube.governance.hearing;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.hearing_cause. */
@Mapper
interface CauseMapper {

  /** What was told last of each system and step. */
  @Select(
      """
      select distinct on (system_id, step_no)
             system_id, step_no, cause, explanation, measure, owner, new_date, settled
        from app.hearing_cause
       where municipality = #{municipality}
       order by system_id, step_no, id desc
      """)
  List<Cause> latest(@Param("municipality") String municipality);

  /**
   * Adds what is told of a system or a step.
   *
   * @return 0 when the session may not see such a system
   */
  @Insert(
      """
      insert into app.hearing_cause (
             municipality, system_id, step_no, department, vendor, cause, explanation, measure,
             owner, new_date, settled, recorded_at, actor_id, actor_name, actor_role, actor_origin)
      select a.municipality, a.system_id, #{it.stepNo}, a.department, a.vendor, #{it.cause},
             #{it.explanation}, #{it.measure}, #{it.owner}, #{it.newDate}, #{it.settled}, #{at},
             #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin}
        from app.system_assignment a
       where a.municipality = #{municipality} and a.system_id = #{it.systemId}
      """)
  int insert(
      @Param("municipality") String municipality,
      @Param("it") Cause cause,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);
}
