package jp.shirube.governance.cities;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/**
 * Roll-ups over the sums of the latest submitted revisions. Which municipalities they are over is
 * the session's right to read.
 */
@Mapper
interface RollupMapper {

  /** Counts of a group: all of it, and the supported systems among it. */
  record Row(
      String key,
      int completed,
      int inProgress,
      int notStarted,
      int notApplicable,
      int delayed,
      int supportedCompleted,
      int supportedInProgress,
      int supportedNotStarted,
      int supportedNotApplicable,
      int supportedDelayed) {}

  /** One municipality. */
  record MunicipalityRow(
      String municipality,
      String name,
      int revision,
      @Nullable Boolean onTime,
      int systems,
      int supportedSystems,
      int delayedSystems,
      int completed,
      int inProgress,
      int notStarted,
      int notApplicable,
      int delayed) {}

  String LATEST =
      """
      with latest as (
        select distinct on (municipality) *,
               min(submitted_at) over (partition by municipality) as first_submitted
          from app.submitted_month
         where month = #{month}
         order by municipality, revision desc)
      """;

  String ALL =
      """
      sum(x.completed) as completed, sum(x.in_progress) as in_progress,
      sum(x.not_started) as not_started, sum(x.not_applicable) as not_applicable,
      sum(x.delayed) as delayed,
      """;

  String SUPPORTED_STEPS =
      """
      sum(x.supported_completed) as supported_completed,
      sum(x.supported_in_progress) as supported_in_progress,
      sum(x.supported_not_started) as supported_not_started,
      sum(x.supported_not_applicable) as supported_not_applicable,
      sum(x.supported_delayed) as supported_delayed
      """;

  /** Every month of which anything was submitted, the latest first. */
  @Select("select distinct month from app.submitted_month order by month desc")
  List<String> months();

  /**
   * For the rest of the transaction: row-level security hides from the planner how many rows a
   * reader of the nation sees, so that it expects a handful and looks each up.
   */
  @Select(
      """
      select set_config('enable_nestloop', 'off', true) || set_config('enable_sort', 'off', true)
      """)
  String expectMany();

  @Select(
      LATEST
          + "select x.system_id as key, "
          + ALL
          + """
                 coalesce(sum(x.completed) filter (where x.supported), 0) as supported_completed,
                 coalesce(sum(x.in_progress) filter (where x.supported), 0)
                   as supported_in_progress,
                 coalesce(sum(x.not_started) filter (where x.supported), 0)
                   as supported_not_started,
                 coalesce(sum(x.not_applicable) filter (where x.supported), 0)
                   as supported_not_applicable,
                 coalesce(sum(x.delayed) filter (where x.supported), 0) as supported_delayed
            from app.submitted_system x join latest using (month_id)
           where x.month = #{month}
           group by x.system_id order by x.system_id
          """)
  List<Row> bySystem(@Param("month") YearMonth month);

  @Select(
      LATEST
          + "select x.step_no::text as key, "
          + ALL
          + SUPPORTED_STEPS
          + """
            from app.submitted_step x join latest using (month_id)
           where x.month = #{month}
           group by x.step_no order by x.step_no
          """)
  List<Row> byStep(@Param("month") YearMonth month);

  @Select(
      LATEST
          + "select x.phase as key, "
          + ALL
          + SUPPORTED_STEPS
          + """
            from app.submitted_step x join latest using (month_id)
           where x.month = #{month}
           group by x.phase order by min(x.step_no)
          """)
  List<Row> byPhase(@Param("month") YearMonth month);

  @Select(
      LATEST
          + """
          select x.municipality, c.name, x.revision,
                 (x.first_submitted at time zone 'Asia/Tokyo')::date <= x.due as on_time,
                 x.systems, x.supported_systems, x.delayed_systems, x.completed, x.in_progress,
                 x.not_started, x.not_applicable, x.delayed
            from latest x join app.municipality c using (municipality)
           order by x.municipality
          """)
  List<MunicipalityRow> byMunicipality(@Param("month") YearMonth month);

  /** Municipalities that could have submitted; codes of prefectures themselves end in 000. */
  @Select(
      """
      select count(*) from app.municipality
       where substr(municipality, 3, 3) <> '000'
      """)
  int municipalities();

  @Select("select max(month) from app.submitted_month")
  @Nullable String latestMonth();
}
