package jp.shirube.governance.cities;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The same figures counted from the states themselves: what the kept sums are measured against. */
@Mapper
interface RowCounts {

  String LATEST =
      """
      with latest as (
        select distinct on (municipality) id as month_id, municipality, month
          from app.pmo_month
         where month = #{month} and state = 'SUBMITTED'
         order by municipality, revision desc)
      """;

  String ROWS =
      """
      count(*) filter (where s.status = 'COMPLETED') as completed,
      count(*) filter (where s.status = 'IN_PROGRESS') as in_progress,
      count(*) filter (where s.status = 'NOT_STARTED') as not_started,
      count(*) filter (where s.status = 'NOT_APPLICABLE') as not_applicable,
      count(*) filter (where s.status in ('IN_PROGRESS', 'NOT_STARTED')
                         and s.planned_end < to_date(#{month}, 'YYYY-MM') + interval '1 month'
                                             - interval '1 day') as delayed,
      0 as supported_completed, 0 as supported_in_progress, 0 as supported_not_started,
      0 as supported_not_applicable, 0 as supported_delayed
        from app.step_state s join latest l on l.month_id = s.month_id
      """;

  @Select(LATEST + "select s.municipality as key, " + ROWS + " group by s.municipality")
  List<RollupMapper.Row> byMunicipality(@Param("month") YearMonth month);

  @Select(LATEST + "select s.system_id as key, " + ROWS + " group by s.system_id")
  List<RollupMapper.Row> bySystem(@Param("month") YearMonth month);

  @Select(LATEST + "select s.step_no::text as key, " + ROWS + " group by s.step_no")
  List<RollupMapper.Row> byStep(@Param("month") YearMonth month);

  @Select(
      LATEST
          + "select t.phase as key, "
          + ROWS
          + " join app.step t on t.edition = s.edition and t.no = s.step_no group by t.phase")
  List<RollupMapper.Row> byPhase(@Param("month") YearMonth month);
}
