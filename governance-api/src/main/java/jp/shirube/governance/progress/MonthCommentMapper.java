package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.month_comment; inserted, never altered. */
@Mapper
interface MonthCommentMapper {

  @Select(
      """
      select id, coalesce(department, '') as department, coalesce(vendor, '') as vendor,
             coalesce(system_id, '') as system_id, coalesce(step_no, 0) as step_no, text, at,
             actor_name, actor_role
        from app.month_comment where month_id = #{monthId} order by id
      """)
  List<MonthComment> of(@Param("monthId") long monthId);

  /** About the month as a whole: to those whom its author stands for, of the city to all. */
  @Insert(
      """
      insert into app.month_comment (
             municipality, month_id, department, vendor, text, at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{month.municipality}, #{month.id}, nullif(#{by.department}, ''),
              nullif(#{by.vendor}, ''), #{text}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insertOnMonth(
      @Param("month") Month month,
      @Param("by") Standing by,
      @Param("text") String text,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  /**
   * About a system or a step of it: to its department and, if wanted, its vendor.
   *
   * @return 0 when the session may not see such a system
   */
  @Insert(
      """
      insert into app.month_comment (
             municipality, month_id, department, vendor, system_id, step_no, text, at,
             actor_id, actor_name, actor_role, actor_origin)
      select distinct s.municipality, s.month_id, s.department,
             case when #{it.withVendor} or #{by.vendor} <> '' then s.vendor end,
             s.system_id, nullif(#{it.stepNo}, 0), #{it.text}, #{at}::timestamptz,
             #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin}
        from app.step_state s
       where s.month_id = #{month.id} and s.system_id = #{it.systemId}
      """)
  int insertOnSystem(
      @Param("month") Month month,
      @Param("by") Standing by,
      @Param("it") NewComment comment,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);
}
