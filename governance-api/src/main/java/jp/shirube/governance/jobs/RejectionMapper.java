package jp.shirube.governance.jobs;

import java.util.List;
import java.util.Optional;
import jp.shirube.governance.jobs.RejectedRecords.FileCount;
import jp.shirube.governance.jobs.RejectedRecords.Kind;
import jp.shirube.governance.jobs.RejectedRecords.Line;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rejections of a run, as row-level security shows them. */
@Mapper
interface RejectionMapper {

  String FILTERED =
      """
       where r.run_id = #{run}
         and (#{filter.code} = '' or r.code = #{filter.code})
         and (#{filter.item} = '' or coalesce(r.item, '') = #{filter.item})
         and (#{filter.file} = 0 or r.file_position = #{filter.file})
      """;

  String FILE_NAME =
      """
      coalesce((select file_name from app.run_file f
                 where f.run_id = r.run_id and f.position = r.file_position),
               (select file_name from app.run_input i
                 where i.run_id = r.run_id and i.position = r.file_position), '')
      """;

  /** A rejection as it is kept. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(
      int file,
      String fileName,
      long record,
      String groupId,
      long line,
      long byteOffset,
      String code,
      String severity,
      String item,
      byte @Nullable [] sealed) {}

  /** A finding on it; its arguments are a JSON object. */
  record FaultRow(
      String code, String severity, String item, String sourceField, String arguments) {}

  @Select("select count(*) from app.rejection r" + FILTERED)
  long count(@Param("run") long run, @Param("filter") RecordFilter filter);

  @Select(
      "select r.file_position as file, "
          + FILE_NAME
          + """
                 as file_name, r.record, r.group_id, r.line, r.code, r.severity,
                 coalesce(r.item, '') as item,
                 (select count(*) from app.rejection_finding f
                   where f.run_id = r.run_id and f.file_position = r.file_position
                     and f.record = r.record and f.group_id = r.group_id) as findings
            from app.rejection r
          """
          + FILTERED
          + " order by r.file_position, r.record, r.group_id limit #{limit} offset"
          + " #{filter.offset}")
  List<Line> page(
      @Param("run") long run, @Param("filter") RecordFilter filter, @Param("limit") int limit);

  @Select(
      """
      select code, coalesce(item, '') as item, count(*) as records
        from app.rejection where run_id = #{run} group by 1, 2 order by 3 desc, 1, 2
      """)
  List<Kind> kinds(@Param("run") long run);

  @Select(
      "select r.file_position as file, "
          + FILE_NAME
          + " as file_name, count(*) as records from app.rejection r where r.run_id = #{run}"
          + " group by r.run_id, r.file_position order by r.file_position")
  List<FileCount> files(@Param("run") long run);

  @Select(
      "select r.file_position as file, "
          + FILE_NAME
          + """
                 as file_name, r.record, r.group_id, r.line, r.byte_offset, r.code, r.severity,
                 coalesce(r.item, '') as item, r.sealed
            from app.rejection r
           where r.run_id = #{run} and r.file_position = #{file} and r.record = #{record}
             and r.group_id = #{group}
          """)
  Optional<Row> find(
      @Param("run") long run,
      @Param("file") int file,
      @Param("record") long record,
      @Param("group") String group);

  @Select(
      """
      select code, severity, coalesce(item, '') as item, coalesce(source_field, '') as source_field,
             arguments::text as arguments
        from app.rejection_finding
       where run_id = #{run} and file_position = #{row.file} and record = #{row.record}
         and group_id = #{row.groupId}
       order by ordinal
      """)
  List<FaultRow> faults(@Param("run") long run, @Param("row") Row row);
}
