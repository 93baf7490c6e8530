package jp.shirube.governance.mappingdesk;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.mapping_version, app.mapping_check and app.mapping_event. */
@Mapper
interface MappingMapper {

  String SELECT =
      """
      select v.id, v.system_id, coalesce(a.system_name, v.system_id) as system_name, v.department,
             v.vendor, n.name as vendor_name, v.number, v.file_name, v.size, v.sha256,
             v.uploaded_at, v.actor_id as uploader_id, v.actor_name as uploader_name,
             e.to_state as state, e.at as state_at, e.actor_name as state_by, e.comment,
             c.id as check_id, c.checked_at, c.edition, c.edition_known, c.definition_version,
             c.content_hash, c.groups, c.items, c.errors, c.warnings, c.notes
        from app.mapping_version v
        join app.vendor n using (municipality, vendor)
        left join app.system_assignment a using (municipality, system_id)
        join lateral (select * from app.mapping_event l
                       where l.version_id = v.id order by l.number desc limit 1) e on true
        left join lateral (select * from app.mapping_check l
                            where l.version_id = v.id order by l.id desc limit 1) c on true
      """;

  /** A version with the columns of its last check, which are null while there was none. */
  record Row(
      long id,
      String systemId,
      String systemName,
      String department,
      String vendor,
      String vendorName,
      int number,
      String fileName,
      long size,
      String sha256,
      OffsetDateTime uploadedAt,
      String uploaderId,
      String uploaderName,
      MappingState state,
      OffsetDateTime stateAt,
      String stateBy,
      String comment,
      @Nullable Long checkId,
      @Nullable OffsetDateTime checkedAt,
      @Nullable String edition,
      @Nullable Boolean editionKnown,
      @Nullable String definitionVersion,
      @Nullable String contentHash,
      @Nullable Integer groups,
      @Nullable Integer items,
      @Nullable Integer errors,
      @Nullable Integer warnings,
      @Nullable Integer notes) {

    MappingVersion toVersion() {
      return new MappingVersion(
          id,
          systemId,
          systemName,
          department,
          vendor,
          vendorName,
          number,
          fileName,
          size,
          sha256,
          uploadedAt,
          uploaderId,
          uploaderName,
          state,
          stateAt,
          stateBy,
          comment,
          check());
    }

    private @Nullable MappingCheck check() {
      if (checkId == null
          || checkedAt == null
          || edition == null
          || editionKnown == null
          || definitionVersion == null
          || contentHash == null
          || groups == null
          || items == null
          || errors == null
          || warnings == null
          || notes == null) {
        return null;
      }
      return new MappingCheck(
          checkId,
          checkedAt,
          edition,
          editionKnown,
          definitionVersion,
          contentHash,
          groups,
          items,
          errors,
          warnings,
          notes);
    }
  }

  /** Whose system it is. */
  record Owner(String department, String vendor) {}

  /** What is told of a new version. */
  @SuppressWarnings("ArrayRecordComponent") // rows are never compared
  record New(
      String municipality,
      String systemId,
      Owner owner,
      int number,
      String fileName,
      long size,
      String sha256,
      byte[] content,
      OffsetDateTime at) {}

  /** What is told of an event. */
  record NewEvent(
      long versionId,
      MappingAction action,
      @Nullable MappingState fromState,
      MappingState toState,
      String comment,
      OffsetDateTime at) {}

  /** A version's sealed workbook. */
  @SuppressWarnings("ArrayRecordComponent") // rows are never compared
  record Sealed(long id, byte[] content) {}

  @Select(
      """
      select department, vendor from app.system_assignment
       where municipality = #{municipality} and system_id = #{systemId}
      """)
  @Nullable Owner owner(
      @Param("municipality") String municipality, @Param("systemId") String systemId);

  /**
   * Lets one transaction at a time write versions of a system and vendor. What was read before may
   * have changed while it waited.
   */
  @Options(flushCache = Options.FlushCachePolicy.TRUE)
  @Select("select pg_advisory_xact_lock(hashtextextended('mapping/' || #{line}, 0))::text")
  String lock(@Param("line") String line);

  @Select(
      """
      select coalesce(max(number), 0) from app.mapping_version
       where municipality = #{municipality} and system_id = #{systemId} and vendor = #{vendor}
      """)
  int lastNumber(
      @Param("municipality") String municipality,
      @Param("systemId") String systemId,
      @Param("vendor") String vendor);

  @Select(
      value =
          """
          insert into app.mapping_version (
                 municipality, system_id, department, vendor, number, file_name, size, sha256,
                 content, uploaded_at, actor_id, actor_name, actor_role, actor_origin)
          values (#{it.municipality}, #{it.systemId}, #{it.owner.department}, #{it.owner.vendor},
                  #{it.number}, #{it.fileName}, #{it.size}, #{it.sha256}, #{it.content}, #{it.at},
                  #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
          returning id
          """,
      affectData = true)
  long insert(@Param("it") New version, @Param("actor") Actor actor);

  @Insert(
      """
      insert into app.mapping_event (
             municipality, department, vendor, version_id, number, action, from_state, to_state,
             comment, at, actor_id, actor_name, actor_role, actor_origin)
      select v.municipality, v.department, v.vendor, v.id,
             (select count(*) + 1 from app.mapping_event e where e.version_id = v.id),
             #{it.action}, #{it.fromState,jdbcType=VARCHAR}, #{it.toState}, #{it.comment}, #{it.at},
             #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin}
        from app.mapping_version v where v.id = #{it.versionId}
      """)
  int insertEvent(@Param("it") NewEvent event, @Param("actor") Actor actor);

  @Select(
      SELECT
          + """
             where v.municipality = #{municipality}
             order by a.display_order, v.system_id, v.vendor, v.number desc
            """)
  List<Row> all(@Param("municipality") String municipality);

  @Select(SELECT + " where v.municipality = #{municipality} and v.id = #{id}")
  @Nullable Row find(@Param("municipality") String municipality, @Param("id") long id);

  @Select(
      """
      select number, action, from_state, to_state, comment, at, actor_id, actor_name, actor_role
        from app.mapping_event where version_id = #{id} order by number
      """)
  List<MappingEvent> events(@Param("id") long id);

  @Select(
      """
      select exists (select from app.mapping_event
                      where version_id = #{id} and action = 'SUBMIT' and actor_id = #{actor})
      """)
  boolean submittedBy(@Param("id") long id, @Param("actor") String actor);

  @Select(
      """
      select id, content from app.mapping_version
       where municipality = #{municipality} and id = #{id}
      """)
  @Nullable Sealed sealed(@Param("municipality") String municipality, @Param("id") long id);

  @Select(
      value =
          """
          insert into app.mapping_check (
                 municipality, department, vendor, version_id, checked_at, edition, edition_known,
                 definition_version, content_hash, groups, items, errors, warnings, notes)
          select municipality, department, vendor, id, #{it.checkedAt}, #{it.edition},
                 #{it.editionKnown}, #{it.definitionVersion}, #{it.contentHash}, #{it.groups},
                 #{it.items}, #{it.errors}, #{it.warnings}, #{it.notes}
            from app.mapping_version where id = #{version}
          returning id
          """,
      affectData = true)
  long insertCheck(@Param("version") long version, @Param("it") MappingCheck check);
}
