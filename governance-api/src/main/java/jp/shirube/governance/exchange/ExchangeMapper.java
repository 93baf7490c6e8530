package jp.shirube.governance.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.workbook_export and app.workbook_import; inserted, never altered. */
@Mapper
interface ExchangeMapper {

  /**
   * A workbook that went out.
   *
   * @param lastChange id of the month's last change that it shows
   */
  record Export(
      String id,
      String municipality,
      long monthId,
      String department,
      String vendor,
      long lastChange,
      LocalDate deadline) {}

  /**
   * A workbook that came back and was stored in part at least.
   *
   * @param answers the import whose answer it was, null for none
   * @param changeFrom its changes are those after this one
   * @param changeTo up to this one
   */
  record Stored(long id, @Nullable Long answers, String actorId, long changeFrom, long changeTo) {}

  @Insert(
      """
      insert into app.workbook_export (
             id, municipality, month_id, department, vendor, last_change, deadline, at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{it.id}, #{it.municipality}, #{it.monthId}, #{it.department}, #{it.vendor},
              #{it.lastChange}, #{it.deadline}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insertExport(
      @Param("it") Export export, @Param("at") OffsetDateTime at, @Param("actor") Actor actor);

  @Select(
      """
      select id, municipality, month_id, department, vendor, last_change, deadline
        from app.workbook_export where id = #{id}
      """)
  @Nullable Export export(@Param("id") String id);

  @Select(
      """
      select id, answers, actor_id, change_from, change_to
        from app.workbook_import where export_id = #{exportId} order by id
      """)
  List<Stored> imports(@Param("exportId") String exportId);

  /**
   * @return id of the new row
   */
  @Select(
      value =
          """
          insert into app.workbook_import (
                 municipality, department, vendor, export_id, answers, outcome,
                 file_name, file_hash, rows, accepted, unchanged, rejected, conflicting, codes,
                 change_from, change_to, at, actor_id, actor_name, actor_role, actor_origin)
          values (#{municipality}, #{it.standing.department}, #{it.standing.vendor},
                  #{it.exportId}, #{it.answers}, #{it.outcome},
                  #{it.fileName}, #{it.fileHash}, #{it.counts.rows}, #{it.counts.accepted},
                  #{it.counts.unchanged}, #{it.counts.rejected}, #{it.counts.conflicting},
                  #{it.codes}, #{it.changeFrom}, #{it.changeTo}, #{at},
                  #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
          returning id
          """,
      affectData = true)
  long insertImport(
      @Param("municipality") String municipality,
      @Param("it") ImportRecord imported,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);
}
