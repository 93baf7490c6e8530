package jp.shirube.governance.submission;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of app.submission, app.submission_file and app.submission_event. */
@Mapper
interface SubmissionMapper {

  String SELECT =
      """
      select s.id, s.month_id, m.month, m.revision, s.kind, s.receiver, s.receiver_name, s.form,
             s.figures_hash, p.revision as previous_revision, s.made_at, s.actor_name as made_by,
             exists (select from app.submission_event e
                      where e.submission_id = s.id and e.kind = 'SENT') as sent
        from app.submission s
        join app.pmo_month m on m.id = s.month_id
        left join app.pmo_month p on p.id = s.previous_month_id
      """;

  /** What the register is told of a new submission. */
  record New(
      String municipality,
      long monthId,
      Submission.Kind kind,
      String receiver,
      String receiverName,
      String form,
      String figuresHash,
      @Nullable Long previousMonthId,
      OffsetDateTime at) {}

  /** What is told of an event. */
  @SuppressWarnings("ArrayRecordComponent") // rows are never compared
  record NewEvent(
      String municipality,
      long submissionId,
      SubmissionEvent.Kind kind,
      LocalDate happenedOn,
      String way,
      String note,
      String fileName,
      String sha256,
      byte[] content,
      OffsetDateTime at) {}

  /** A file's bytes. */
  @SuppressWarnings("ArrayRecordComponent") // rows are never compared
  record Content(int position, byte[] content) {}

  @Select(
      value =
          """
          insert into app.submission (
                 municipality, month_id, kind, receiver, receiver_name, form, figures_hash,
                 previous_month_id, made_at, actor_id, actor_name, actor_role, actor_origin)
          values (#{it.municipality}, #{it.monthId}, #{it.kind}, #{it.receiver},
                  #{it.receiverName}, #{it.form}, #{it.figuresHash}, #{it.previousMonthId},
                  #{it.at}, #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
          returning id
          """,
      affectData = true)
  long insert(@Param("it") New submission, @Param("actor") Actor actor);

  @Insert(
      """
      insert into app.submission_file (
             municipality, submission_id, position, kind, name, confidentiality, encrypted, sha256,
             content)
      values (#{municipality}, #{id}, #{position}, #{file.kind}, #{file.name},
              #{file.confidentiality}, #{file.encrypted}, #{sha256}, #{file.content})
      """)
  void insertFile(
      @Param("municipality") String municipality,
      @Param("id") long id,
      @Param("position") int position,
      @Param("file") MadeFile file,
      @Param("sha256") String sha256);

  @Insert(
      """
      insert into app.submission_event (
             municipality, submission_id, kind, happened_on, way, note, file_name, sha256, content,
             recorded_at, actor_id, actor_name, actor_role, actor_origin)
      values (#{it.municipality}, #{it.submissionId}, #{it.kind}, #{it.happenedOn}, #{it.way},
              #{it.note}, #{it.fileName}, #{it.sha256}, #{it.content}, #{it.at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      """)
  void insertEvent(@Param("it") NewEvent event, @Param("actor") Actor actor);

  @Select(SELECT + " where s.municipality = #{municipality} order by s.id")
  List<Submission> all(@Param("municipality") String municipality);

  @Select(
      """
      select position, kind, name, confidentiality, encrypted, sha256, length(content) as bytes
        from app.submission_file where submission_id = #{id} order by position
      """)
  List<KeptFile> files(@Param("id") long id);

  @Select(
      """
      select position, content from app.submission_file
       where submission_id = #{id} order by position
      """)
  List<Content> contents(@Param("id") long id);

  @Select(
      """
      select kind, happened_on, way, note, file_name, sha256, length(content) as bytes,
             recorded_at, actor_name as recorded_by
        from app.submission_event where submission_id = #{id} order by id
      """)
  List<SubmissionEvent> events(@Param("id") long id);
}
