package jp.shirube.governance.entry;

import java.time.OffsetDateTime;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.progress.Month;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.step_bulk; inserted, never altered. */
@Mapper
interface BulkMapper {

  /**
   * A row to keep.
   *
   * @param undoes id of the change that it takes back, null for none
   */
  record Kept(
      BulkChange.Kind kind,
      int cells,
      long changeFrom,
      long changeTo,
      @Nullable Long undoes,
      String reason) {}

  @Insert(
      """
      insert into app.step_bulk (
             municipality, month_id, department, vendor, kind, cells, change_from, change_to,
             undoes, reason, at, actor_id, actor_name, actor_role, actor_origin)
      values (#{month.municipality}, #{month.id}, #{standing.department}, #{standing.vendor},
              #{it.kind}, #{it.cells}, #{it.changeFrom}, #{it.changeTo}, #{it.undoes},
              #{it.reason}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insert(
      @Param("month") Month month,
      @Param("standing") Standing standing,
      @Param("it") Kept kept,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  /** The last change of a person in a month that is not taken back; none once he took one back. */
  @Select(
      """
      select b.id, b.kind, b.cells, b.change_from, b.change_to, b.reason, b.at
        from app.step_bulk b
       where b.id = (select max(id) from app.step_bulk
                      where month_id = #{monthId} and actor_id = #{actorId})
         and b.kind <> 'UNDO'
      """)
  @Nullable BulkChange last(@Param("monthId") long monthId, @Param("actorId") String actorId);
}
