package jp.shirube.governance.coordination;

import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.shared_document, app.document_reader and app.document_reading. */
@Mapper
interface DocumentMapper {

  String SELECT =
      """
      select d.id, d.number, d.version, d.title, d.file_name, d.size, d.sha256,
             coalesce(i.number, 0) as item_number, d.actor_name as uploaded_by, d.uploaded_at
        from app.shared_document d
        left join app.coordination_item i on i.id = d.item_id
      """;

  /** A version's content. */
  record Content(byte[] content) {}

  @Select(SELECT + " where d.municipality = #{municipality} order by d.number, d.version")
  List<SharedDocument> all(@Param("municipality") String municipality);

  /** The latest version of a document. */
  @Select(
      SELECT
          + """
             where d.municipality = #{municipality} and d.number = #{number}
             order by d.version desc limit 1
            """)
  @Nullable SharedDocument latest(
      @Param("municipality") String municipality, @Param("number") int number);

  @Select("select content from app.shared_document where id = #{id}")
  Content content(@Param("id") long id);

  @Insert(
      """
      insert into app.shared_document (municipality, number, version, title, file_name, size,
             sha256, content, item_id, uploaded_department, uploaded_vendor, uploaded_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{it.number}, #{it.version}, #{it.title}, #{it.fileName},
              #{it.size}, #{it.sha256}, #{content},
              (select id from app.coordination_item
                where municipality = #{municipality} and number = #{it.itemNumber}),
              nullif(#{party.department}, ''), nullif(#{party.vendor}, ''), #{it.uploadedAt},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insert(
      @Param("municipality") String municipality,
      @Param("it") SharedDocument document,
      @Param("content") byte[] content,
      @Param("party") Party party,
      @Param("actor") Actor actor);

  @Select(
      """
      select coalesce(department, '') as department, coalesce(vendor, '') as vendor, granted_at,
             granted_by, revoked_at
        from app.document_reader
       where municipality = #{municipality} and document_no = #{number} order by id
      """)
  List<DocumentReader> readers(
      @Param("municipality") String municipality, @Param("number") int number);

  @Insert(
      """
      insert into app.document_reader (municipality, document_no, department, vendor, granted_at,
             granted_by)
      values (#{municipality}, #{number}, nullif(#{party.department}, ''),
              nullif(#{party.vendor}, ''), #{at}, #{by})
      on conflict do nothing
      """)
  void grant(
      @Param("municipality") String municipality,
      @Param("number") int number,
      @Param("party") Party party,
      @Param("at") OffsetDateTime at,
      @Param("by") String by);

  @Update(
      """
      update app.document_reader set revoked_at = #{at}, revoked_by = #{by}
       where municipality = #{municipality} and document_no = #{number} and revoked_at is null
         and coalesce(department, '') = #{party.department}
         and coalesce(vendor, '') = #{party.vendor}
      """)
  int revoke(
      @Param("municipality") String municipality,
      @Param("number") int number,
      @Param("party") Party party,
      @Param("at") OffsetDateTime at,
      @Param("by") String by);

  @Insert(
      """
      insert into app.document_reading (municipality, document_id, department, vendor, at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{id}, #{party.department}, #{party.vendor}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void read(
      @Param("municipality") String municipality,
      @Param("id") long id,
      @Param("party") Party party,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  @Select(
      """
      select d.number, d.version, r.actor_name as by, r.at
        from app.document_reading r
        join app.shared_document d on d.id = r.document_id
       where r.municipality = #{municipality} and d.number = #{number} order by r.id
      """)
  List<DocumentReading> readings(
      @Param("municipality") String municipality, @Param("number") int number);
}
