package jp.shirube.governance.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of app.job_run. */
@Mapper
interface JobRunMapper {

  @Select(
      affectData = true,
      value =
          """
          insert into app.job_run (municipality, job, day, started_at, result)
          values (#{municipality}, #{job}, #{day}, #{at}, 'RUNNING') returning id
          """)
  long start(
      @Param("municipality") String municipality,
      @Param("job") JobName job,
      @Param("day") LocalDate day,
      @Param("at") OffsetDateTime at);

  @Update(
      """
      update app.job_run
         set ended_at = #{at}, result = #{result}, count = #{count}, fault = #{fault}
       where id = #{id}
      """)
  void end(
      @Param("id") long id,
      @Param("at") OffsetDateTime at,
      @Param("result") String result,
      @Param("count") int count,
      @Param("fault") @Nullable String fault);

  /** Runs of a job that are not ended although nobody is at it. */
  @Update(
      """
      update app.job_run set ended_at = #{at}, result = 'FAILED', fault = 'PROCESS_DIED'
       where municipality = #{municipality} and job = #{job} and result = 'RUNNING'
      """)
  void endDead(
      @Param("municipality") String municipality,
      @Param("job") JobName job,
      @Param("at") OffsetDateTime at);

  @Select(
      """
      select job, day, started_at, ended_at, result, count, fault from app.job_run
       where municipality = #{municipality} order by id desc limit #{limit}
      """)
  List<KeptRun> latest(@Param("municipality") String municipality, @Param("limit") int limit);
}
