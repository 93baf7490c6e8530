package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.migration.actor.Actor;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of app.transition_survey and app.transition_survey_entry. */
@Mapper
interface SurveyMapper {

  @Select(
      """
      select id, survey_date, name, taken_at, actor_name as taken_by
        from app.transition_survey
       where municipality = #{municipality} order by survey_date
      """)
  List<TransitionSurvey> all(@Param("municipality") String municipality);

  /**
   * @return 0 when there is one of that date
   */
  @Insert(
      """
      insert into app.transition_survey (municipality, survey_date, name, taken_at,
             actor_id, actor_name, actor_role, actor_origin)
      values (#{municipality}, #{date}, #{name}, #{at},
              #{actor.id}, #{actor.name}, #{actor.role}, #{actor.origin})
      on conflict do nothing
      """)
  int insert(
      @Param("municipality") String municipality,
      @Param("date") LocalDate date,
      @Param("name") String name,
      @Param("at") OffsetDateTime at,
      @Param("actor") Actor actor);

  /** Ties the versions in force to a survey. */
  @Insert(
      """
      insert into app.transition_survey_entry (municipality, survey_id, entry_id)
      select e.municipality, s.id, e.id
        from app.transition_survey s
        join app.transition_entry e using (municipality)
       where s.municipality = #{municipality} and s.survey_date = #{date} and e.listed
         and e.version = (select max(version) from app.transition_entry l
                           where l.municipality = e.municipality and l.system_id = e.system_id)
      """)
  int insertEntries(@Param("municipality") String municipality, @Param("date") LocalDate date);
}
