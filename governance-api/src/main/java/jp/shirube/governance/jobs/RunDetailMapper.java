package jp.shirube.governance.jobs;

import java.util.List;
import jp.shirube.governance.jobs.RunDetails.Break;
import jp.shirube.governance.jobs.RunDetails.Exclusion;
import jp.shirube.governance.jobs.RunDetails.FileFigures;
import jp.shirube.governance.jobs.RunDetails.FindingFigures;
import jp.shirube.governance.jobs.RunDetails.GroupFigures;
import jp.shirube.governance.jobs.RunDetails.MeasureFigures;
import jp.shirube.governance.jobs.RunDetails.Stage;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What the ledger keeps of one run, as row-level security shows it. */
@Mapper
interface RunDetailMapper {

  /** A run that has not ended has what it received, and what it has counted so far. */
  @Select(
      """
      select coalesce(f.position, i.position) as position,
             coalesce(f.file_name, i.file_name) as file_name,
             coalesce(i.records, f.read, 0) as received, coalesce(i.bytes, 0) as bytes,
             coalesce(f.read, c.read, 0) as read, coalesce(f.mapped, c.mapped, 0) as mapped,
             coalesce(f.rejected, c.rejected, 0) as rejected,
             coalesce(f.excluded, c.excluded, 0) as excluded
        from (select * from app.run_file where run_id = #{run}) f
        full join (select * from app.run_input where run_id = #{run}) i using (file_id)
        left join (
             select file_id,
                    sum(count) filter (where kind in ('MAPPED', 'REJECTED', 'EXCLUDED')) as read,
                    coalesce(sum(count) filter (where kind = 'MAPPED'), 0)
                      - coalesce(sum(count) filter (where kind = 'RECLASSIFIED'), 0) as mapped,
                    coalesce(sum(count) filter (where kind in ('REJECTED', 'RECLASSIFIED')), 0)
                      as rejected,
                    coalesce(sum(count) filter (where kind = 'EXCLUDED'), 0) as excluded
               from app.run_count where run_id = #{run} group by file_id) c using (file_id)
       order by 1
      """)
  List<FileFigures> files(@Param("run") long run);

  @Select(
      """
      select group_id, group_name, emitted, published, withdrawn
        from app.run_group where run_id = #{run} order by group_id
      """)
  List<GroupFigures> groups(@Param("run") long run);

  @Select(
      """
      select file_name, e.reason_code, e.reason, e.records
        from app.run_exclusion e join app.run_file f using (run_id, file_id)
       where run_id = #{run} order by f.position, e.reason_code
      """)
  List<Exclusion> exclusions(@Param("run") long run);

  /** While a run has not ended, its counters tell. */
  @Select(
      """
      select code, item, severity, sum(occurrences) as occurrences from (
        select code, item, severity, occurrences from app.finding_count where run_id = #{run}
         union all
        select split_part(key, '|', 1), split_part(key, '|', 2), split_part(key, '|', 3), count
          from app.run_count
         where run_id = #{run} and kind = 'FINDING'
           and not exists (select from app.finding_count where run_id = #{run})) found
       group by code, item, severity
       order by case severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end, 4 desc, 1, 2
      """)
  List<FindingFigures> findings(@Param("run") long run);

  @Select(
      """
      select measure_id, source, kept, published from app.run_measure
       where run_id = #{run} order by measure_id
      """)
  List<MeasureFigures> measures(@Param("run") long run);

  @Select(
      """
      select stage, started, ended from app.run_stage where run_id = #{run} order by id
      """)
  List<Stage> stages(@Param("run") long run);

  @Select(
      """
      select at, code, arguments::text as arguments from app.run_break
       where run_id = #{run} order by id
      """)
  List<Break> breaks(@Param("run") long run);
}
