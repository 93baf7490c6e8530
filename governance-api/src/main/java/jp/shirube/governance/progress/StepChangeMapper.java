package jp.shirube.governance.progress;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.step_change; inserted, never altered. */
@Mapper
interface StepChangeMapper {

  /** Keeps changes in their order. */
  @Insert(
      """
      insert into app.step_change (
             municipality, month_id, system_id, step_no, department, vendor, changed_at,
             actor_id, actor_name, actor_role, actor_origin, field, old_value, new_value, reason)
      select s.municipality, s.month_id, s.system_id, s.step_no, s.department, s.vendor, #{at},
             #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin},
             c.field, c.old_value, c.new_value, c.reason
        from unnest(#{c.systems,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{c.steps,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{c.fields,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{c.oldValues,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{c.newValues,typeHandler=org.apache.ibatis.type.ArrayTypeHandler},
                    #{c.reasons,typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
             with ordinality
             c (system_id, step_no, field, old_value, new_value, reason, position)
        join app.step_state s
          on s.month_id = #{monthId} and s.system_id = c.system_id and s.step_no = c.step_no
       order by c.position
      """)
  void insert(
      @Param("monthId") long monthId,
      @Param("c") ChangeColumns changes,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Select(
      """
      select system_id, step_no, changed_at, actor_name, actor_role,
             field, old_value, new_value, reason
        from app.step_change
       where month_id = #{monthId} and system_id = #{systemId} and step_no = #{stepNo}
       order by id
      """)
  List<StepChange> history(
      @Param("monthId") long monthId,
      @Param("systemId") String systemId,
      @Param("stepNo") int stepNo);

  /** The history of a revision as that of the next one. */
  @Insert(
      """
      insert into app.step_change (
             municipality, month_id, system_id, step_no, department, vendor, changed_at,
             actor_id, actor_name, actor_role, actor_origin, field, old_value, new_value, reason)
      select municipality, #{monthId}, system_id, step_no, department, vendor, changed_at,
             actor_id, actor_name, actor_role, actor_origin, field, old_value, new_value, reason
        from app.step_change where month_id = #{fromMonthId} order by id
      """)
  void insertCopied(@Param("monthId") long monthId, @Param("fromMonthId") long fromMonthId);

  @Select("select coalesce(max(id), 0) from app.step_change where month_id = #{monthId}")
  long last(@Param("monthId") long monthId);

  /** Changes of a month after one, oldest first. */
  @Select(
      """
      select id, system_id, step_no, changed_at, actor_id, actor_name, actor_role,
             field, old_value, new_value, reason
        from app.step_change
       where month_id = #{monthId} and id > #{change}
       order by id
      """)
  List<RecentChange> after(@Param("monthId") long monthId, @Param("change") long change);

  /** The systems of a month whose steps changed after a time, the last change first. */
  @Select(
      """
      select c.system_id, count(distinct c.step_no)::integer as steps,
             max(c.changed_at) as last_at,
             (array_agg(c.actor_name order by c.id desc))[1] as last_by
        from app.step_change c
       where c.month_id = #{monthId} and c.changed_at > #{after}
       group by c.system_id
       order by max(c.id) desc
      """)
  List<ChangedSystem> changedAfter(
      @Param("monthId") long monthId, @Param("after") OffsetDateTime after);
}
